import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  joinClasses,
  typeStyles,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../../places/usePlaces';
import { useSharedWords } from '../../useWords';
import type { Day } from './monthGrid';

const useStyles = makeStyles(theme => ({
  root: {
    minHeight: 104,
    minWidth: 0,
    padding: theme.spacing(0.75, 1),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:not(:nth-child(7n + 1))': {
      borderLeft: `1px solid ${theme.palette.divider}`,
    },
    [theme.breakpoints.down('xs')]: {
      minHeight: 0,
      borderLeft: '0 !important',
      padding: theme.spacing(1, 2),
    },
  },
  outside: { backgroundColor: theme.palette.action.hover },
  free: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  date: { ...typeStyles.qualifying, color: theme.palette.text.secondary },
  today: { color: theme.palette.primary.main, ...typeStyles.strong },
  short: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  long: { [theme.breakpoints.up('sm')]: { display: 'none' } },
  list: {
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
  },
  gameDay: {
    padding: theme.spacing(0.25, 0.75),
    borderLeft: `3px solid ${theme.palette.primary.main}`,
    backgroundColor: theme.palette.action.hover,
    ...typeStyles.qualifying,
    overflowWrap: 'anywhere',
  },
  over: {
    borderLeftStyle: 'dashed',
    '& a': { textDecoration: 'line-through' },
  },
}));

/** One day, with what is rehearsed on it. */
export function CalendarDay(props: {
  day: Day;
  name: string;
  gameDays: GameDay[];
}) {
  const { day, gameDays } = props;
  const classes = useStyles();
  const shared = useSharedWords();
  const places = usePlaces();
  const { environments } = useDebriefSettings();
  return (
    <li
      className={joinClasses(
        classes.root,
        !day.isInMonth && classes.outside,
        gameDays.length === 0 && classes.free,
      )}
      aria-label={props.name}
      aria-current={day.isToday ? 'date' : undefined}
    >
      <span className={joinClasses(classes.date, day.isToday && classes.today)}>
        <span className={classes.short}>{Number(day.date.slice(8))}</span>
        <span className={classes.long}>{props.name}</span>
      </span>
      {gameDays.length > 0 && (
        <ul className={classes.list}>
          {gameDays.map(it => (
            <li
              key={it.id}
              className={joinClasses(
                classes.gameDay,
                it.status === 'cancelled' && classes.over,
              )}
            >
              <InstantText
                value={it.startedAt ?? it.scheduledAt ?? it.occurredAt}
                format="time"
              />{' '}
              <Link to={places.read(it.id)}>{it.title}</Link>
              <div>
                {environments.find(env => env.id === it.environment)?.title ??
                  it.environment}
                {it.status !== 'planned' &&
                  `, ${shared(`gameDayStatus.${it.status}`)}`}
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
