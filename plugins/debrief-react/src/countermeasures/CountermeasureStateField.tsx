import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { nextCountermeasureStates } from '@debrief/backstage-plugin-debrief-common';
import { FieldFrame } from '../editing/fields/FieldFrame';
import { SelectField } from '../editing/fields/SelectField';
import { Row } from '../saving/RowAutosaves';
import { useSaveState } from '../saving/useField';
import { debriefReactTranslationRef } from '../translation';
import type { CountermeasureFields } from './countermeasureFields';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { useT } from '../editing/useT';

/** How far it is, and where it can go from there. */
export function CountermeasureStateField(props: {
  row: Row<CountermeasureFields>;
}) {
  const { autosave } = props.row;
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { mayChange } = useCountermeasureRows();
  const { typed, server } = useSaveState(autosave);
  return (
    <FieldFrame
      autosave={autosave}
      path="state"
      label={t('countermeasures.state')}
      describe={value => kit(`countermeasureState.${value}`)}
    >
      <SelectField
        label={t('countermeasures.state')}
        value={typed.state}
        options={[server.state, ...nextCountermeasureStates(server.state)].map(
          value => ({
            value,
            label: kit(`countermeasureState.${value}`),
          }),
        )}
        onChange={value => autosave.edit('state', value)}
        disabled={!mayChange}
      />
    </FieldFrame>
  );
}
