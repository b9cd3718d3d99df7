import { Link } from '@backstage/core-components';
import {
  InstantText,
  PersonName,
  SpokenText,
  typeStyles,
  useDebriefSettings,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { stopwatch } from '../drills/stopwatch';
import { usePlaces } from '../places/usePlaces';
import { useSession } from '../session/SessionContext';
import { useSharedWords, useWords } from '../useWords';
import { useNow } from './useNow';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(2.5, 3),
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    '& a': { color: 'inherit' },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 1.5) },
  },
  above: { ...typeStyles.qualifying },
  title: { margin: 0, ...typeStyles.pageTitle, overflowWrap: 'anywhere' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(0.5),
    ...typeStyles.body,
  },
  status: {
    padding: theme.spacing(0, 1),
    border: '1px solid currentColor',
    borderRadius: 3,
    ...typeStyles.strong,
    textTransform: 'uppercase',
  },
  clock: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2.5),
    ...typeStyles.qualifying,
  },
  time: {
    ...typeStyles.clock,
    letterSpacing: '0.01em',
  },
  left: { ...typeStyles.entryTitle },
}));

/** What runs, who leads, and the clock that all look at. */
export function RunHead(props: { isAborted: boolean }) {
  const { gameDay } = useSession();
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const shared = useSharedWords();
  const places = usePlaces();
  const { environments } = useDebriefSettings();
  const { coordinator, observers } = gameDay.roles;
  const environment =
    environments.find(it => it.id === gameDay.environment)?.title ??
    gameDay.environment;
  return (
    <header className={classes.root}>
      <div>
        <div className={classes.above}>
          <Link to={places.list()}>{words('page.title')}</Link>
          {' / '}
          <Link to={places.read(gameDay.id)}>
            {words('number', { number: String(gameDay.number) })}
          </Link>
        </div>
        <h2 className={classes.title}>{gameDay.title}</h2>
        <div className={classes.meta}>
          <span className={classes.status}>
            {gameDay.status === 'running' && !props.isAborted && '● '}
            {shared(
              `gameDayStatus.${props.isAborted ? 'aborted' : gameDay.status}`,
            )}
          </span>
          <span>{environment}</span>
          {coordinator && (
            <span>
              {t('coordinator')} <PersonName entityRef={coordinator} />
            </span>
          )}
          {observers.length > 0 && (
            <span>
              {t('observers')}{' '}
              {observers.map((it, index) => (
                <span key={it}>
                  {index > 0 && ', '}
                  <PersonName entityRef={it} />
                </span>
              ))}
            </span>
          )}
        </div>
      </div>
      <Clock />
    </header>
  );
}

function Clock() {
  const { gameDay } = useSession();
  const classes = useStyles();
  const t = useT();
  const now = useNow(gameDay.status === 'running');
  if (!gameDay.startedAt) {
    return <span className={classes.left}>{t('clock.planned')}</span>;
  }
  const end = gameDay.endedAt ? Date.parse(gameDay.endedAt) : now;
  const elapsed = end - Date.parse(gameDay.startedAt);
  const left = gameDay.durationMinutes * 60_000 - elapsed;
  return (
    <div className={classes.clock}>
      <span className={classes.time} role="timer">
        <SpokenText>{t('clock.label')} </SpokenText>
        {stopwatch(elapsed)}
      </span>
      <span>
        {gameDay.status === 'running' && (
          <div className={classes.left}>
            {left >= 0
              ? t('clock.left', { time: stopwatch(left) })
              : t('clock.over', { time: stopwatch(-left) })}
          </div>
        )}
        {t('clock.of', { minutes: String(gameDay.durationMinutes) })}
        {' · '}
        <InstantText value={new Date(end).toISOString()} format="time" />{' '}
        <ZoneNote at={gameDay.startedAt} />
      </span>
    </div>
  );
}
