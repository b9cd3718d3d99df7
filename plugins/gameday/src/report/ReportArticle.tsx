import {
  ConnectionNotice,
  printedClass,
  QueryView,
  typeStyles,
  useDrills,
  usePrintStyles,
  useRows,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../session/SessionContext';
import { DrillByDrill } from './drills/DrillByDrill';
import { AlertsCard } from './parts/AlertsCard';
import { ChainCard } from './parts/ChainCard';
import { FindingsCard } from './parts/FindingsCard';
import { ObservationsCard } from './parts/ObservationsCard';
import { StatusNotice } from './parts/StatusNotice';
import { SurprisesCard } from './parts/SurprisesCard';
import { VerdictCard } from './parts/VerdictCard';
import { ReportHead } from './ReportHead';
import { NumbersCard } from './side/NumbersCard';
import { PeopleCard } from './side/PeopleCard';
import { RestedCard } from './side/RestedCard';
import { TestAgainCard } from './side/TestAgainCard';
import { BesideCard } from './tabletop/BesideCard';

const useStyles = makeStyles(theme => ({
  root: {
    ...typeStyles.body,
    fontVariantNumeric: 'tabular-nums',
    maxWidth: 1400,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 304px',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down(1100)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  stack: {
    display: 'grid',
    gap: theme.spacing(3),
    minWidth: 0,
    [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
    '@media print': { display: 'block' },
  },
  side: {
    [theme.breakpoints.between(700, 1100)]: {
      gridTemplateColumns: '1fr 1fr',
      alignItems: 'start',
    },
  },
}));

/** The hypothesis, what became of it, and what follows. */
export function ReportArticle() {
  const classes = useStyles();
  usePrintStyles();
  const { gameDay } = useSession();
  const query = useDrills(gameDay.id);
  return (
    <article className={`${classes.root} ${printedClass}`}>
      <ReportHead />
      <Saving />
      <StatusNotice />
      <QueryView query={query}>
        {drills => (
          <div className={classes.columns}>
            <div className={classes.stack}>
              <VerdictCard drills={drills} />
              <ChainCard drills={drills} />
              {gameDay.form !== 'injection' && <BesideCard />}
              {drills.length > 0 && <DrillByDrill drills={drills} />}
              <AlertsCard drills={drills} />
              <SurprisesCard drills={drills} />
              <FindingsCard />
              <ObservationsCard drills={drills} />
            </div>
            <aside className={`${classes.stack} ${classes.side}`}>
              <NumbersCard drills={drills} />
              <TestAgainCard drills={drills} />
              <PeopleCard />
              <RestedCard />
            </aside>
          </div>
        )}
      </QueryView>
    </article>
  );
}

function Saving() {
  const { session } = useSession();
  const gameDay = useSaveState(session.gameDay);
  const rows = [...useRows(session.drills), ...useRows(session.findings)].map(
    row => row.autosave.getState(),
  );
  return (
    <ConnectionNotice
      states={[gameDay, ...rows]}
      gone={null}
      onRetry={session.retry}
    />
  );
}
