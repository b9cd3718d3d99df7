import { visibilities } from '@debrief/backstage-plugin-debrief-common';
import {
  FieldFrame,
  SelectField,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** Who may read it. */
export function VisibilityField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [visibility, setVisibility] = useDebriefField('visibility');
  return (
    <FieldFrame
      autosave={debrief}
      path="visibility"
      label={t('event.visibility')}
      hint={visibility === 'restricted' && t('event.restrictedHint')}
      describe={value => t(`event.visible.${value}`)}
    >
      <SelectField
        label={t('event.visibility')}
        value={visibility}
        options={visibilities.map(value => ({
          value,
          label: t(`event.visible.${value}`),
        }))}
        onChange={setVisibility}
      />
    </FieldFrame>
  );
}
