import {
  ConnectionNotice,
  RestoredNotice,
  useRows,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefModel } from './model/debriefFields';
import { useEditor } from './session/EditorContext';
import { useT } from './useT';

/** Says why nothing of the debrief can be saved for now. */
export function DebriefConnectionNotice() {
  const t = useT();
  const { session } = useEditor();
  const debrief = useSaveState(session.debrief);
  const rows = [
    ...useRows(session.timeline),
    ...useRows(session.countermeasures),
  ].map(row => row.autosave.getState());
  return (
    <ConnectionNotice
      states={[debrief, ...rows]}
      gone={debrief.trouble === 'gone' ? t('gone') : null}
      onRetry={session.retry}
    />
  );
}

/** Says which texts of the debrief were not saved when the page was left. */
export function DebriefRestoredNotice() {
  const { session } = useEditor();
  const entries = useRows(session.timeline);
  const countermeasures = useRows(session.countermeasures);

  const restored = new Set<string>(
    debriefModel.paths
      .filter(path => session.debrief.restored.has(path))
      .map(path => debriefModel.sectionOf(path)),
  );
  if (entries.some(it => it.autosave.restored.size > 0)) {
    restored.add('timeline');
  }
  if (countermeasures.some(it => it.autosave.restored.size > 0)) {
    restored.add('countermeasures');
  }
  return <RestoredNotice sections={restored} />;
}
