import { FieldFrame } from '../../editing/fields/FieldFrame';
import { TextInput } from '../../editing/fields/TextInput';
import { describeText } from '../../editing/fields/describeValue';
import { useField } from '../../saving/useField';
import { useT } from '../../editing/useT';
import type { TermProps } from './TermProps';

/** Why it is dropped. */
export function ReasonField({ autosave, missing }: TermProps) {
  const t = useT();
  const [reason, setReason] = useField(autosave, 'reason');
  const error = missing.includes('reason')
    ? t('countermeasures.reasonNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="reason"
      label={t('countermeasures.reason')}
      error={error}
      describe={describeText}
      fromText={text => text}
    >
      <TextInput
        label={t('countermeasures.reason')}
        value={reason ?? ''}
        onChange={event => setReason(event.target.value || null)}
        error={Boolean(error)}
        autoFocus={Boolean(error)}
        multiline
        inputProps={{ maxLength: 2000 }}
        InputLabelProps={{ shrink: true }}
      />
    </FieldFrame>
  );
}
