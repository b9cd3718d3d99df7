import {
  DateField,
  describeText,
  FieldFrame,
  useField,
} from '@debrief/backstage-plugin-debrief-react';
import { useT } from '../../useT';
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
