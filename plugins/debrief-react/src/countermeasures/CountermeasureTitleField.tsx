import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import { FieldFrame } from '../editing/fields/FieldFrame';
import { TextInput } from '../editing/fields/TextInput';
import { describeText } from '../editing/fields/describeValue';
import { Row } from '../saving/RowAutosaves';
import { useField } from '../saving/useField';
import type { CountermeasureFields } from './countermeasureFields';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { useT } from '../editing/useT';

/** What is to be done, in one sentence. */
export function CountermeasureTitleField(props: {
  row: Row<CountermeasureFields>;
}) {
  const { autosave } = props.row;
  const t = useT();
  const { mayChange } = useCountermeasureRows();
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
        disabled={!mayChange}
        inputProps={{ maxLength: titleLimit }}
      />
    </FieldFrame>
  );
}
