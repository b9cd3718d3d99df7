import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  KindIcon,
  typeStyles,
  useDebriefSettings,
  useDrills,
  useSignalColours,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { StatusText } from '../signs/StatusText';
import { WhenText } from '../signs/WhenText';
import { useWords } from '../useWords';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.75, 2) },
  },
  icon: { marginTop: 4 },
  title: { margin: 0, ...typeStyles.entryTitle, overflowWrap: 'anywhere' },
  hypothesis: { gridColumn: 2, margin: 0, ...typeStyles.body },
  meta: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  drills: {
    gridColumn: 2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    ...typeStyles.body,
  },
}));

/** One game day of an entity, with what became of each drill. */
export function HistoryRow(props: { gameDay: GameDay }) {
  const { gameDay } = props;
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const { attention } = useSignalColours();
  const { environments } = useDebriefSettings();
  const drills = useDrills(gameDay.id).data ?? [];
  const { findingCounts } = gameDay;
  return (
    <li className={classes.root}>
      <KindIcon className={classes.icon} kind="game-day" fontSize="small" />
      <h3 className={classes.title}>
        <Link to={places.read(gameDay.id)}>{gameDay.title}</Link>
      </h3>
      <p className={classes.hypothesis}>{gameDay.hypothesis}</p>
      {drills.length > 0 && (
        <ul className={classes.drills}>
          {drills.map(it => (
            <li key={it.id}>
              {it.outcome && <DrillOutcomeText outcome={it.outcome} />}{' '}
              {it.title}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.meta}>
        <StatusText status={gameDay.status} />
        <WhenText gameDay={gameDay} />
        <span>{words('number', { number: String(gameDay.number) })}</span>
        <span>
          {environments.find(it => it.id === gameDay.environment)?.title ??
            gameDay.environment}
        </span>
        {findingCounts.total > 0 && (
          <span>
            {t('findings', { count: findingCounts.total })}
            {findingCounts.open > 0 && (
              <b style={{ color: attention.main }}>
                {', '}
                {t('open', { open: String(findingCounts.open) })}
              </b>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
