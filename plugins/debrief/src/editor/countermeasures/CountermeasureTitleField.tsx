import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import {
  describeText,
  FieldFrame,
  Row,
  TextInput,
  useField,
} from '@debrief/backstage-plugin-debrief-react';
import type { CountermeasureFields } from '../model/countermeasureFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

/** What is to be done, in one sentence. */
export function CountermeasureTitleField(props: {
  row: Row<CountermeasureFields>;
}) {
  const { autosave } = props.row;
  const t = useT();
  const { mayChangeCountermeasures } = useEditor();
  const [title, setTitle] = useField(autosave, 'title');
  const isMissing = title.trim() === '';
  return (
    <FieldFrame
      autosave={autosave}
      path="title"
      label={t('countermeasures.title')}
      error={isMissing ? t('countermeasures.titleNeeded') : undefined}
      describe={describeText}
      fromText={text => text.replaceAll('\n', ' ')}
    >
      <TextInput
        label={t('countermeasures.title')}
        value={title}
        onChange={event => setTitle(event.target.value)}
        error={isMissing}
        disabled={!mayChangeCountermeasures}
        inputProps={{ maxLength: titleLimit }}
      />
    </FieldFrame>
  );
}
