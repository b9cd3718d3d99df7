import {
  drillStamps,
  isSameAlert,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Disclosure,
  joinClasses,
  Markdown,
  Row,
  typeStyles,
  useSignalColours,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DrillVerdict } from '../../drills/DrillVerdict';
import { stopwatch } from '../../drills/stopwatch';
import type { DrillFields } from '../../model/drillFields';
import type { Console } from '../useConsole';
import { useSession } from '../../session/SessionContext';
import { useNow } from '../useNow';
import { useT } from '../useT';
import type { ShownDrill } from '../withOutgoing';
import { StampButton } from './StampButton';
import type { Stamps } from './useStamps';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
    borderTop: `1px solid ${theme.palette.divider}`,
    borderLeft: '4px solid transparent',
    '&:first-child': { borderTop: 0 },
  },
  current: {
    borderLeftColor: theme.palette.primary.main,
    backgroundColor: theme.palette.action.hover,
    // The drill of the moment comes first where there is only one column.
    [theme.breakpoints.down('xs')]: { order: -1 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    ...typeStyles.body,
  },
  title: { margin: 0, ...typeStyles.entryTitle, overflowWrap: 'anywhere' },
  select: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 0,
    padding: 0,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
  },
  fault: { color: theme.palette.text.secondary },
  stamps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  alerts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    ...typeStyles.body,
  },
}));

/** One drill while the day runs. */
export function RunDrill(props: {
  drill: ShownDrill;
  row: Row<DrillFields> | undefined;
  isCurrent: boolean;
  console: Console;
  stamp: Stamps['stamp'];
  takeBack: Stamps['takeBack'];
}) {
  const { drill, row, isCurrent } = props;
  const { isOpen, choose } = props.console;
  const { gameDay, mayUpdate } = useSession();
  const classes = useStyles();
  const t = useT();
  const next = drillStamps.find(it => !drill[it]);
  return (
    <li
      className={joinClasses(classes.root, isCurrent && classes.current)}
      aria-current={isCurrent || undefined}
    >
      <div className={classes.head}>
        <h3 className={classes.title}>
          <button
            type="button"
            className={classes.select}
            title={t('drills.select')}
            onClick={() => choose(drill.id)}
          >
            {drill.number}&ensp;{drill.title}
          </button>
        </h3>
        <DrillStatus drill={drill} isCurrent={isCurrent} />
      </div>
      {drill.fault.trim() && (
        <Markdown className={classes.fault} content={drill.fault} />
      )}
      <div className={classes.stamps}>
        {drillStamps.map((stamp, index) => (
          <StampButton
            key={stamp}
            drill={drill}
            stamp={stamp}
            number={index + 1}
            isNext={isCurrent && isOpen && stamp === next}
            isEnabled={isOpen}
            onStamp={() => props.stamp(drill, stamp)}
            onTakeBack={() => props.takeBack({ drillId: drill.id, stamp })}
          />
        ))}
      </div>
      <ExpectedAlerts drill={drill} />
      {row && mayUpdate && gameDay.status !== 'cancelled' && (
        <Disclosure summary={t('drills.verdict')}>
          <DrillVerdict
            row={row}
            suggested={drill.suggestedOutcome}
            isSettled={gameDay.status === 'completed'}
          />
        </Disclosure>
      )}
    </li>
  );
}

function DrillStatus(props: { drill: ShownDrill; isCurrent: boolean }) {
  const { incitedAt, restoredAt, outcome } = props.drill;
  const t = useT();
  const { status } = useSession().gameDay;
  const isRunning =
    status === 'running' && incitedAt !== null && restoredAt === null;
  const now = useNow(isRunning);
  if (outcome) {
    return <DrillOutcomeText outcome={outcome} />;
  }
  if (isRunning && incitedAt) {
    return (
      <b>
        {t('drills.running', {
          time: stopwatch(now - Date.parse(incitedAt)),
        })}
      </b>
    );
  }
  return props.isCurrent ? <span>{t('drills.next')}</span> : null;
}

function ExpectedAlerts({ drill }: { drill: ShownDrill }) {
  const classes = useStyles();
  const t = useT();
  const { attention, held } = useSignalColours();
  const { expected, fired } = drill.alerts;
  if (expected.length === 0) {
    return null;
  }
  return (
    <ul className={classes.alerts} aria-label={t('drills.alerts')}>
      {expected.map(alert => {
        const isFired = fired.some(it => isSameAlert(it, alert));
        // Nothing is missing before anything was injected.
        const isMissing = !isFired && drill.incitedAt !== null;
        return (
          <li
            key={alert}
            style={{
              color: isFired
                ? held.main
                : (isMissing && attention.main) || undefined,
            }}
          >
            {isFired ? '✓ ' : '◌ '}
            {alert}
            {', '}
            {t(isFired ? 'drills.fired' : 'drills.notFired')}
          </li>
        );
      })}
    </ul>
  );
}
