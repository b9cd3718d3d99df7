import {
  ConnectionNotice,
  RestoredNotice,
  SavedAnnouncement,
  useQuietInputs,
  useRows,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { gameDayModel } from '../model/gameDayFields';
import { useGameDayField, useSession } from '../session/SessionContext';
import { DrillsSection } from './drills/DrillsSection';
import { HypothesisSection } from './hypothesis/HypothesisSection';
import { InjectsSection } from './injects/InjectsSection';
import { LimitsSection } from './limits/LimitsSection';
import { PlanHead } from './PlanHead';
import { PlanSectionsProvider } from './PlanSections';
import { PreparationsSection } from './preparations/PreparationsSection';
import { RolesSection } from './roles/RolesSection';
import { ScenarioSection } from './scenario/ScenarioSection';
import { CanItStartCard } from './side/CanItStartCard';
import { CoverageCard } from './side/CoverageCard';
import { OriginCard } from './side/OriginCard';
import { SteadyStateSection } from './steadyState/SteadyStateSection';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    maxWidth: 1400,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 328px',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down(1150)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    display: 'grid',
    gap: theme.spacing(3),
    [theme.breakpoints.between(700, 1150)]: {
      gridTemplateColumns: '1fr 1fr',
      alignItems: 'start',
    },
  },
  card: { borderRadius: 4, minWidth: 0 },
}));

/** The whole plan, and beside it whether it can start and where it is from. */
export function PlanLayout() {
  const classes = useStyles();
  const quiet = useQuietInputs();
  const [form] = useGameDayField('form');
  const isInjection = form === 'injection';
  return (
    <PlanSectionsProvider>
      <div className={`${classes.root} ${quiet}`}>
        <PlanHead />
        <Notices />
        <div className={classes.columns}>
          <Paper className={classes.card} variant="outlined" elevation={0}>
            <ScenarioSection />
            <HypothesisSection />
            {isInjection && <SteadyStateSection />}
            {isInjection && <LimitsSection />}
            {isInjection ? <DrillsSection /> : <InjectsSection />}
            <RolesSection />
            <PreparationsSection />
          </Paper>
          <aside className={classes.side}>
            <CanItStartCard />
            <OriginCard />
            <CoverageCard />
          </aside>
        </div>
      </div>
    </PlanSectionsProvider>
  );
}

function Notices() {
  const t = useT();
  const { session } = useSession();
  const gameDay = useSaveState(session.gameDay);
  const rows = [...useRows(session.drills), ...useRows(session.findings)].map(
    row => row.autosave.getState(),
  );
  const restored = new Set<string>(
    gameDayModel.paths
      .filter(path => session.gameDay.restored.has(path))
      .map(path => gameDayModel.sectionOf(path)),
  );
  return (
    <>
      <ConnectionNotice
        states={[gameDay, ...rows]}
        gone={gameDay.trouble === 'gone' ? t('gone') : null}
        onRetry={session.retry}
      />
      <RestoredNotice sections={restored} />
      <SavedAnnouncement />
    </>
  );
}
