import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { debriefModel } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { worstOf } from '../session/savedStatus';
import { SectionId, sectionIds } from '../session/sections';
import { useSectionStatuses } from '../session/SectionStatuses';
import { useRows, useSaveState } from '../session/useField';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  connection: {
    gridColumn: '1 / -1',
    position: 'sticky',
    top: theme.spacing(1),
    zIndex: 3,
    boxShadow: theme.shadows[2],
  },
}));

/** Says why nothing can be saved for now, wherever on the page one is. */
export function ConnectionNotice() {
  const classes = useStyles();
  const t = useT();
  const { session } = useEditor();
  const debrief = useSaveState(session.debrief);
  const rows = [
    ...useRows(session.timeline),
    ...useRows(session.countermeasures),
  ].map(row => row.autosave.getState());
  const troubles = [debrief, ...rows].map(it => it.trouble);
  const isKept = [debrief, ...rows].every(it => it.isKept);

  if (debrief.trouble === 'gone') {
    return (
      <Alert className={classes.connection} severity="error">
        {t('editor.connection.gone')}
      </Alert>
    );
  }
  const trouble = (['forbidden', 'signedOut', 'unreachable'] as const).find(
    it => troubles.includes(it),
  );
  if (!trouble) {
    return null;
  }
  const reason = trouble === 'unreachable' && !isKept ? 'unkept' : trouble;
  return (
    <Alert
      className={classes.connection}
      severity="warning"
      action={
        <Button size="small" color="inherit" onClick={session.retry}>
          {t('editor.connection.tryNow')}
        </Button>
      }
    >
      {t(`editor.connection.${reason}`)}
    </Alert>
  );
}

/** Says which texts were not saved when the page was left, and are here. */
export function RestoredNotice() {
  const t = useT();
  const { session } = useEditor();
  const entries = useRows(session.timeline);
  const countermeasures = useRows(session.countermeasures);
  const [isClosed, setClosed] = useState(false);

  const restored = new Set<SectionId>();
  for (const path of debriefModel.paths) {
    if (session.debrief.restored.has(path)) {
      const section = debriefModel.sectionOf(path);
      sectionIds.filter(it => it === section).forEach(it => restored.add(it));
    }
  }
  if (entries.some(it => it.autosave.restored.size > 0)) {
    restored.add('timeline');
  }
  if (countermeasures.some(it => it.autosave.restored.size > 0)) {
    restored.add('countermeasures');
  }
  if (isClosed || restored.size === 0) {
    return null;
  }
  const sections = sectionIds
    .filter(it => restored.has(it))
    .map(it => t(`editor.sections.${it}`))
    .join(', ');
  return (
    <Alert
      severity="info"
      onClose={() => setClosed(true)}
      closeText={t('editor.connection.close')}
    >
      {t('editor.connection.restored', { sections })}
    </Alert>
  );
}

/** Says aloud when something is in the way of saving. */
export function SavedAnnouncement() {
  const t = useT();
  const statuses = useSectionStatuses();
  const { status } = worstOf(sectionIds.map(it => statuses[it].saved));
  // Every keystroke is unsaved for a second; that is nothing to talk about.
  const isCalm =
    status === 'saved' || status === 'typing' || status === 'saving';
  return (
    <span
      role="status"
      style={{
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clip: 'rect(0 0 0 0)',
      }}
    >
      {isCalm ? '' : t(`editor.saved.${status}`)}
    </span>
  );
}
