import {
  Disclosure,
  Markdown,
  TitledCard,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { stopwatch } from '../../drills/stopwatch';
import { useSession } from '../../session/SessionContext';
import { useNow } from '../useNow';
import { useT } from '../useT';
import { injectClock } from './injectClock';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
  },
  now: {
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
    borderLeft: `4px solid ${theme.palette.primary.main}`,
    backgroundColor: theme.palette.action.hover,
    '& p': { ...typeStyles.pageTitle, ...typeStyles.regular },
  },
  told: { margin: 0, paddingLeft: theme.spacing(2.5), ...typeStyles.body },
}));

/** What is told to the players, at its time and not before. */
export function InjectsCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay, userEntityRef } = useSession();
  const { startedAt, injects, status } = gameDay;
  const now = useNow(status === 'running');
  const end = gameDay.endedAt ? Date.parse(gameDay.endedAt) : now;
  const clock = startedAt
    ? injectClock(gameDay, end - Date.parse(startedAt))
    : null;
  return (
    <TitledCard title={t('injects.title')}>
      <div className={classes.body}>
        {injects.length === 0 && (
          <p className={text.body}>{t('injects.none')}</p>
        )}
        {injects.length > 0 && !clock && (
          <p className={text.body}>{t('injects.notYet')}</p>
        )}
        {clock?.now && (
          <div className={classes.now} role="status">
            <span className={text.qualifying}>
              {t('injects.now')} · {t('injects.to', { who: clock.now.to })}
            </span>
            <Markdown content={clock.now.text} />
          </div>
        )}
        {clock && injects.length > 0 && status === 'running' && (
          <b>
            {clock.nextInMs === null
              ? t('injects.last')
              : t('injects.next', { time: stopwatch(clock.nextInMs) })}
          </b>
        )}
        {/* Whoever leads plays all but the players, and knows how it went. */}
        {clock &&
          clock.coming.length > 0 &&
          userEntityRef === gameDay.roles.coordinator && (
            <Disclosure summary={t('injects.onlyYou')}>
              <ol className={classes.told}>
                {clock.coming.map(it => (
                  <li key={`${it.from} ${it.afterMinutes}`}>
                    <Markdown content={it.text} />
                  </li>
                ))}
              </ol>
            </Disclosure>
          )}
        {clock && clock.told.length > 0 && (
          <div>
            <span className={text.qualifying}>{t('injects.earlier')}</span>
            <ol className={classes.told}>
              {clock.told.map(it => (
                <li key={`${it.from} ${it.afterMinutes}`}>
                  <Markdown content={it.text} />
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </TitledCard>
  );
}
