import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  mechanisms,
  strengthOf,
} from '@debrief/backstage-plugin-debrief-common';
import { StrengthBars } from '../../components/signs/StrengthBars';
import { FieldFrame } from '../../editing/fields/FieldFrame';
import { SelectField } from '../../editing/fields/SelectField';
import { useField } from '../../saving/useField';
import { debriefReactTranslationRef } from '../../translation';
import { useT } from '../../editing/useT';
import type { TermProps } from './TermProps';
import { useTermStyles } from './useTermStyles';

/** By what it works, and how strong that is. */
export function MechanismField({ autosave }: TermProps) {
  const classes = useTermStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const [mechanism, setMechanism] = useField(autosave, 'mechanism');
  return (
    <FieldFrame
      autosave={autosave}
      path="mechanism"
      label={t('countermeasures.mechanism')}
      describe={value => (value ? kit(`mechanism.${value}`) : '')}
    >
      <div className={classes.explained}>
        <SelectField
          label={t('countermeasures.mechanism')}
          value={mechanism}
          none={t('countermeasures.none')}
          options={mechanisms.map(value => ({
            value,
            label: `${kit(`mechanism.${value}`)} (${kit(
              `strength.${strengthOf(value) ?? 'weak'}`,
            )})`,
          }))}
          onChange={setMechanism}
          onClear={() => setMechanism(null)}
        />
        <StrengthBars strength={strengthOf(mechanism)} />
      </div>
    </FieldFrame>
  );
}
