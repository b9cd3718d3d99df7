import {
  describeText,
  FieldFrame,
  SelectField,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** How bad it was, in the words of this organisation. */
export function SeverityField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const { severities } = useDebriefSettings();
  const [severity, setSeverity] = useDebriefField('severity');
  const options = severities.map(it => ({ value: it.id, label: it.title }));
  // One that app-config no longer lists is still what was said.
  if (severity && !severities.some(it => it.id === severity)) {
    options.push({ value: severity, label: severity });
  }
  return (
    <FieldFrame
      autosave={debrief}
      path="severity"
      label={t('event.severity')}
      describe={describeText}
    >
      <SelectField
        label={t('event.severity')}
        value={severity}
        none={t('event.noSeverity')}
        options={options}
        onChange={setSeverity}
        onClear={() => setSeverity(null)}
      />
    </FieldFrame>
  );
}
