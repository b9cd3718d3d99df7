import {
  type Drill,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  TitledCard,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { stopwatch } from '../../drills/stopwatch';
import { useSession } from '../../session/SessionContext';
import { countAlerts } from '../parts/alertTable';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(1.5, 3),
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 1.5),
    '& dd': {
      margin: 0,
      textAlign: 'right',
      gridColumn: 1,
      ...typeStyles.entryTitle,
    },
    '& dt': { gridColumn: 2, gridRow: 'auto', ...typeStyles.body },
    '& > div': { display: 'contents' },
  },
}));

/** What can be counted of it. */
export function NumbersCard(props: { drills: Drill[] }) {
  const { drills } = props;
  const classes = useStyles();
  const t = useT();
  const { gameDay } = useSession();
  const { startedAt, endedAt, observationCount } = gameDay;
  const alerts = countAlerts(drills);
  const detect = longest(drills.map(it => it.timings.toDetect));
  const restore = longest(drills.map(it => it.timings.toRestore));
  const facts: [value: string, label: string][] = [
    [String(drills.length), t('numbers.drills', { count: drills.length })],
  ];
  if (detect !== null) {
    facts.push([stopwatch(detect), t('numbers.detect')]);
  }
  if (restore !== null) {
    facts.push([stopwatch(restore), t('numbers.restore')]);
  }
  if (alerts.expected > 0) {
    facts.push([`${alerts.fired} / ${alerts.expected}`, t('numbers.alerts')]);
  }
  facts.push([
    String(observationCount),
    t('numbers.observations', { count: observationCount }),
  ]);
  if (startedAt && endedAt) {
    const minutes = (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
    facts.push([
      String(Math.round(minutes)),
      t('numbers.duration', { minutes: String(gameDay.durationMinutes) }),
    ]);
  }
  return (
    <TitledCard title={t('numbers.title')} titleComponent="h3">
      <dl className={classes.list}>
        {facts.map(([value, label]) => (
          <div key={label}>
            <dd>{value}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
    </TitledCard>
  );
}

/** In milliseconds; null when nothing was measured. */
function longest(durations: (string | null)[]): number | null {
  const all = durations.flatMap(it => (it ? [toMilliseconds(it)] : []));
  return all.length > 0 ? Math.max(...all) : null;
}
