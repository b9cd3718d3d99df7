import { gameDayForms } from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  FieldFrame,
} from '@debrief/backstage-plugin-debrief-react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import { useT } from '../useT';

/** Whether something is injected, talked through, or played. */
export function FormField() {
  const t = useT();
  const words = useWords();
  const { session } = useSession();
  const [form, setForm] = useGameDayField('form');
  return (
    <FieldFrame
      autosave={session.gameDay}
      path="form"
      label={t('formLabel')}
      hint={t(`start.formHint.${form}`)}
      describe={value => words(`form.${value}`)}
    >
      <ChoiceChips
        label={t('formLabel')}
        value={form}
        options={gameDayForms.map(value => ({
          value,
          label: words(`form.${value}`),
        }))}
        onChange={setForm}
      />
    </FieldFrame>
  );
}
