import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  InstantText,
  useDebriefSettings,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { usePlaces } from '../places/usePlaces';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr)) auto',
    alignItems: 'start',
    gap: theme.spacing(2, 3),
    padding: theme.spacing(2, 3),
    borderRadius: 4,
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      padding: theme.spacing(2),
      '& > :last-child': { gridColumn: '1 / -1' },
    },
  },
}));

/** When it was rehearsed last, how often, and what is still open. */
export function FactsStrip(props: {
  entityRef: string;
  history: GameDay[];
  total: number;
  action: ReactNode;
}) {
  const { history } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  const { environments } = useDebriefSettings();
  const [last] = history;
  const open = history.reduce((sum, it) => sum + it.findingCounts.open, 0);
  return (
    <Paper variant="outlined" className={classes.root}>
      <Fact
        label={t('last')}
        value={
          last ? (
            <InstantText value={last.occurredAt} format="relative" />
          ) : (
            t('lastNever')
          )
        }
      >
        {last && (
          <p className={text.qualifying}>
            {environments.find(it => it.id === last.environment)?.title ??
              last.environment}
          </p>
        )}
      </Fact>
      <Fact
        label={t('history')}
        value={props.total}
        action={
          <Link to={places.list({ entityRef: props.entityRef })}>
            {t('all')}
          </Link>
        }
      />
      <Fact label={t('openFindings')} value={open} />
      <div>{props.action}</div>
    </Paper>
  );
}
