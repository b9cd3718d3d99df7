import { Section } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';
import { AffectedEntities } from './AffectedEntities';
import { KindField } from './KindField';
import { PersonField } from './PersonField';
import { ScheduledField } from './ScheduledField';
import { SeverityField } from './SeverityField';
import { TagsField } from './TagsField';
import { TitleField } from './TitleField';
import { VisibilityField } from './VisibilityField';

const paths = pathsOfSection('event');

const useStyles = makeStyles(theme => ({
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** What happened, to what, and whose debrief it is. */
export function EventSection() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section
      section="event"
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <TitleField />
      <div className={classes.kinds}>
        <KindField />
        <ScheduledField />
      </div>
      <DebriefMarkdown
        path="summary"
        label={t('event.summary')}
        placeholder={t('event.summaryHint')}
        minRows={3}
      />
      <AffectedEntities />
      <div className={classes.pairs}>
        <SeverityField />
        <VisibilityField />
        <PersonField path="owner" kinds={['User', 'Group']} />
        <PersonField path="facilitator" kinds={['User']} />
      </div>
      <TagsField />
    </Section>
  );
}
