import { debriefKinds } from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  describeText,
  FieldFrame,
  KindLabel,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** What kind of an event it was. */
export function KindField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [kind, setKind] = useDebriefField('kind');
  return (
    <FieldFrame
      autosave={debrief}
      path="kind"
      label={t('event.kind')}
      describe={describeText}
    >
      <ChoiceChips
        label={t('event.kind')}
        value={kind}
        options={debriefKinds.map(value => ({
          value,
          label: <KindLabel kind={value} />,
        }))}
        onChange={setKind}
      />
    </FieldFrame>
  );
}
