import {
  ConnectionNotice,
  joinClasses,
  SpokenText,
  useRows,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { drillStamps } from '@debrief/backstage-plugin-debrief-common';
import { useRef, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { ActionBar } from './actions/ActionBar';
import { RestorePanel } from './actions/RestorePanel';
import { useAbort } from './actions/useAbort';
import { DrillsCard } from './drills/DrillsCard';
import { useStamps } from './drills/useStamps';
import { GoNoGoCard } from './GoNoGoCard';
import { InjectsCard } from './injects/InjectsCard';
import { ObservationsCard } from './observations/ObservationsCard';
import { PlanCard } from './PlanCard';
import { RefusedNotice } from './observations/RefusedNotice';
import { RunHead } from './RunHead';
import { Console, useConsole } from './useConsole';
import { useKeys } from './useKeys';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    fontVariantNumeric: 'tabular-nums',
    '& .MuiButton-root': { textTransform: 'none' },
  },
  body: {
    display: 'grid',
    alignContent: 'start',
    // What to do stands at the lower edge, however little is above it.
    minHeight: 'calc(100vh - 240px)',
    gap: theme.spacing(2),
    padding: theme.spacing(3),
    maxWidth: 1600,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 1.5, 10) },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 280px) minmax(0, 1fr) minmax(0, 312px)',
    gap: theme.spacing(2.5),
    alignItems: 'start',
    [theme.breakpoints.down(1280)]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)',
      '& > :first-child': { order: 3 },
    },
    [theme.breakpoints.down(800)]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > :first-child': { order: 2 },
    },
  },
  // Before it starts, what is read first is the plan and the go / no-go.
  planned: {
    [theme.breakpoints.down(800)]: { '& > :first-child': { order: 0 } },
  },
  stack: { display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
}));

/** Everything that is needed while it runs, on one screen. */
export function RunLayout() {
  const classes = useStyles();
  const t = useT();
  const { gameDay, mayUpdate } = useSession();
  const shown = useConsole();
  const observationInput = useRef<HTMLTextAreaElement>(null);
  const [heldKey, setHeldKey] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const { stamp, takeBack, spoken } = useStamps(shown);
  const { abort, isAborted } = useAbort(shown);

  useKeys({
    isActive: shown.isOpen && !isAborted,
    pressed: {
      ...Object.fromEntries(
        drillStamps.map((it, index) => [
          String(index + 1),
          () => shown.current && stamp(shown.current, it),
        ]),
      ),
      u: () => takeBack(),
      o: () => observationInput.current?.focus(),
    },
    held: { a: abort },
    onHold: setHeldKey,
  });

  return (
    <div className={classes.root}>
      <RunHead isAborted={isAborted} />
      <SpokenText role="status">{spoken}</SpokenText>
      <div className={classes.body}>
        <Notices console={shown} />
        {!mayUpdate && <Alert severity="info">{t('readOnly')}</Alert>}
        {(isAborted || isRestoring) && (
          <RestorePanel
            isAborted={isAborted}
            onClose={() => setRestoring(false)}
          />
        )}
        <div
          className={joinClasses(
            classes.columns,
            gameDay.status === 'planned' && classes.planned,
          )}
        >
          <div className={classes.stack}>
            <PlanCard console={shown} />
            <GoNoGoCard />
          </div>
          <div className={classes.stack}>
            {gameDay.form !== 'injection' && <InjectsCard />}
            <DrillsCard console={shown} stamp={stamp} takeBack={takeBack} />
          </div>
          <ObservationsCard console={shown} inputRef={observationInput} />
        </div>
      </div>
      {mayUpdate && (
        <ActionBar
          console={shown}
          isAborted={isAborted}
          isHolding={heldKey === 'a'}
          onAbort={abort}
          onRestore={() => setRestoring(true)}
        />
      )}
    </div>
  );
}

function Notices(props: { console: Console }) {
  const { session } = useSession();
  const gameDay = useSaveState(session.gameDay);
  const rows = useRows(session.drills).map(row => row.autosave.getState());
  return (
    <>
      <ConnectionNotice
        states={[gameDay, ...rows, props.console.outbox]}
        gone={null}
        onRetry={session.retry}
      />
      <RefusedNotice outgoing={props.console.outbox.items} />
    </>
  );
}
