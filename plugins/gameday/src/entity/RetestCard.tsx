import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  TitledCard,
  typeStyles,
  useTypeStyles,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { waitingForRetest } from './useEntityGameDays';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1, 3),
    '& > li': { padding: theme.spacing(0.75, 0), ...typeStyles.body },
  },
  none: { padding: theme.spacing(1.5, 3) },
}));

/** What was refuted and waits to be tested again. */
export function RetestCard(props: { history: GameDay[] }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  const waiting = waitingForRetest(props.history);
  return (
    <TitledCard title={t('refuted')}>
      {waiting.length === 0 ? (
        <p className={`${text.qualifying} ${classes.none}`}>
          {t('noneRefuted')}
        </p>
      ) : (
        <ul className={classes.list}>
          {waiting.map(it => (
            <li key={it.id}>
              <DrillOutcomeText outcome="refuted" />{' '}
              <Link to={places.read(it.id)}>{it.title}</Link>
              <div className={text.qualifying}>
                <InstantText value={it.occurredAt} format="relative" />
                {' · '}
                <Link
                  to={places.start({ after: it.id, same: 'yes' })}
                  underline="always"
                >
                  {t('plan')}
                </Link>
              </div>
            </li>
          ))}
        </ul>
      )}
    </TitledCard>
  );
}
