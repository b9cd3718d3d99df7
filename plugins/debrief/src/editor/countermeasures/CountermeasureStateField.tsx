import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { nextCountermeasureStates } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  FieldFrame,
  Row,
  SelectField,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import type { CountermeasureFields } from '../model/countermeasureFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

/** How far it is, and where it can go from there. */
export function CountermeasureStateField(props: {
  row: Row<CountermeasureFields>;
}) {
  const { autosave } = props.row;
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { mayChangeCountermeasures } = useEditor();
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
        disabled={!mayChangeCountermeasures}
      />
    </FieldFrame>
  );
}
