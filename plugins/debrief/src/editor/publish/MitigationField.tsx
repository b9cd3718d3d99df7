import { mitigations } from '@debrief/backstage-plugin-debrief-common';
import {
  FieldFrame,
  SelectField,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** What put an end to it. */
export function MitigationField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [mitigation, setMitigation] = useDebriefField('mitigation');
  return (
    <FieldFrame
      autosave={debrief}
      path="mitigation"
      label={t('publish.mitigation')}
      describe={value => (value ? t(`publish.mitigations.${value}`) : '')}
    >
      <SelectField
        label={t('publish.mitigation')}
        value={mitigation}
        none={t('publish.noMitigation')}
        options={mitigations.map(value => ({
          value,
          label: t(`publish.mitigations.${value}`),
        }))}
        onChange={setMitigation}
        onClear={() => setMitigation(null)}
      />
    </FieldFrame>
  );
}
