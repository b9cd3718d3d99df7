import {
  ParkIdeaAnywhere,
  SavedAnnouncement,
  SectionList,
  useQuietInputs,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { CountermeasuresSection } from './countermeasures/CountermeasuresSection';
import { EditorHead } from './EditorHead';
import {
  DebriefConnectionNotice,
  DebriefRestoredNotice,
} from './EditorNotices';
import { EventSection } from './event/EventSection';
import { FactorsSection } from './factors/FactorsSection';
import { ImpactSection } from './impact/ImpactSection';
import { MarksSection } from './marks/MarksSection';
import { PublishSection } from './publish/PublishSection';
import { QuestionsSection } from './questions/QuestionsSection';
import { DebriefSectionsProvider } from './session/DebriefSections';
import { useEditor } from './session/EditorContext';
import { TimelineSection } from './timeline/TimelineSection';
import { WentWellSection } from './wentWell/WentWellSection';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '208px minmax(0, 920px)',
    gap: theme.spacing(3),
    alignItems: 'start',
    fontVariantNumeric: 'tabular-nums',
    [theme.breakpoints.down('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  },
  top: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    minWidth: 0,
  },
  card: { borderRadius: 4, minWidth: 0 },
}));

/** All sections in the order of the process, and the way between them. */
export function EditorLayout() {
  const classes = useStyles();
  const quiet = useQuietInputs();
  const { mayChangeCountermeasures } = useEditor();
  return (
    <DebriefSectionsProvider>
      <div className={`${classes.root} ${quiet}`}>
        <div className={classes.top}>
          <EditorHead />
          <DebriefRestoredNotice />
          <SavedAnnouncement />
        </div>
        <DebriefConnectionNotice />
        <SectionList />
        <Paper className={classes.card} variant="outlined" elevation={0}>
          <EventSection />
          <MarksSection />
          <TimelineSection />
          <ImpactSection />
          <QuestionsSection />
          <FactorsSection />
          <WentWellSection />
          <CountermeasuresSection />
          <PublishSection />
        </Paper>
      </div>
      {mayChangeCountermeasures && <ParkIdeaAnywhere />}
    </DebriefSectionsProvider>
  );
}
