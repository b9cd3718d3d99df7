import {
  Markdown,
  QueryView,
  SelectField,
  TitledCard,
  typeStyles,
  useObservations,
  useTimeline,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import type {
  Observation,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';
import {
  besideEachOther,
  firstAt,
  minutesBetween,
  Recognition,
} from './besideEachOther';
import { useRecognise } from './useRecognise';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(3),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: theme.spacing(2),
    },
  },
  title: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      display: 'grid',
      gridTemplateColumns: '76px minmax(0, 1fr)',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeStyles.body,
    },
  },
  said: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  compared: {
    padding: theme.spacing(1.5, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(1.5),
  },
  bars: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  bar: { height: 12, backgroundColor: theme.palette.primary.main },
  now: {
    background: `repeating-linear-gradient(45deg, ${theme.palette.primary.main} 0 2px, ${theme.palette.background.paper} 2px 5px)`,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  none: { padding: theme.spacing(2, 3) },
}));

/** What was done then, and what was said now, side by side. */
export function BesideCard() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  const [rehearsed] = gameDay.rehearses;
  // Until it is over, nobody is told more than was known then.
  const isOver = gameDay.status !== 'planned' && gameDay.status !== 'running';
  if (!isOver || gameDay.injects.length === 0) {
    return null;
  }
  return (
    <TitledCard
      title={t('beside.title')}
      titleComponent="h3"
      qualifier={t('beside.hint')}
    >
      {rehearsed ? (
        <Beside debriefId={rehearsed.debriefId} />
      ) : (
        <p className={`${text.qualifying} ${classes.none}`}>
          {t('beside.hidden')}
        </p>
      )}
    </TitledCard>
  );
}

function Beside(props: { debriefId: string }) {
  const { gameDay } = useSession();
  const timeline = useTimeline(props.debriefId);
  const observations = useObservations(gameDay.id);
  return (
    <QueryView query={timeline}>
      {entries => (
        <QueryView query={observations}>
          {seen => <Both entries={entries} observations={seen} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Both(props: {
  entries: TimelineEntry[];
  observations: Observation[];
}) {
  const { entries, observations } = props;
  const classes = useStyles();
  const t = useT();
  const { gameDay, mayUpdate } = useSession();
  const recognise = useRecognise();
  const start = firstAt(gameDay, entries);
  const { startedAt, timeFactor } = gameDay;
  const after = (minutes: number) =>
    minutes < 0
      ? t('beside.before', { minutes: String(-minutes) })
      : t('beside.after', { minutes: String(minutes) });
  return (
    <>
      <div className={classes.columns}>
        <section>
          <h4 className={classes.title}>{t('beside.then')}</h4>
          <ol className={classes.list}>
            {entries.map(it => (
              <li key={it.id}>
                <span>{start && after(minutesBetween(start, it.at))}</span>
                <Markdown content={it.text} />
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h4 className={classes.title}>{t('beside.now')}</h4>
          <ol className={classes.list}>
            {observations.map(it => (
              <li key={it.id}>
                <span>
                  {startedAt &&
                    after(minutesBetween(startedAt, it.at, timeFactor))}
                </span>
                <div className={classes.said}>
                  <Markdown content={it.text} />
                  {mayUpdate && (
                    <SelectField
                      label={t('beside.recognises')}
                      value={it.recognises}
                      none={t('beside.nothing')}
                      options={entries.map(entry => ({
                        value: entry.id,
                        label: entry.text.slice(0, 80),
                      }))}
                      onChange={entryId => recognise(it, entryId)}
                      onClear={() => recognise(it, null)}
                    />
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Compared
        recognitions={besideEachOther(gameDay, entries, observations)}
      />
    </>
  );
}

function Compared(props: { recognitions: Recognition[] }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { recognitions } = props;
  const longest = Math.max(1, ...recognitions.flatMap(it => [it.then, it.now]));
  const width = (minutes: number) =>
    `${(Math.max(0, minutes) / longest) * 100}%`;
  return recognitions.length === 0 ? null : (
    <div className={classes.compared}>
      {recognitions.map(it => (
        <div key={`${it.text} ${it.now}`}>
          <p className={text.body}>
            {t('beside.compared', {
              what: it.text,
              then: String(it.then),
              now: String(it.now),
            })}
          </p>
          <div className={classes.bars} aria-hidden>
            <span className={text.qualifying}>{t('beside.then')}</span>
            <div className={classes.bar} style={{ width: width(it.then) }} />
            <span className={text.qualifying}>{t('beside.now')}</span>
            <div
              className={`${classes.bar} ${classes.now}`}
              style={{ width: width(it.now) }}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
