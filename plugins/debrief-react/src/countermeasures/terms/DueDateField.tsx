import { DateField } from '../../components/time/DateField';
import { FieldFrame } from '../../editing/fields/FieldFrame';
import { describeText } from '../../editing/fields/describeValue';
import { useField } from '../../saving/useField';
import { useT } from '../../editing/useT';
import type { TermProps } from './TermProps';

/** Until when it is promised. */
export function DueDateField({ autosave, missing }: TermProps) {
  const t = useT();
  const [dueDate, setDueDate] = useField(autosave, 'dueDate');
  const error = missing.includes('dueDate')
    ? t('countermeasures.dueDateNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="dueDate"
      label={t('countermeasures.dueDate')}
      error={error}
      describe={describeText}
    >
      <DateField
        label={t('countermeasures.dueDate')}
        value={dueDate}
        onChange={setDueDate}
        error={Boolean(error)}
      />
    </FieldFrame>
  );
}
