import { cornerstones } from '@debrief/backstage-plugin-debrief-common';
import { FieldFrame } from '../../editing/fields/FieldFrame';
import { SelectField } from '../../editing/fields/SelectField';
import { useField } from '../../saving/useField';
import { useT } from '../../editing/useT';
import type { TermProps } from './TermProps';
import { useTermStyles } from './useTermStyles';

/** What it helps with: anticipate, monitor, respond, learn. */
export function CornerstoneField({ autosave }: TermProps) {
  const classes = useTermStyles();
  const t = useT();
  const [cornerstone, setCornerstone] = useField(autosave, 'cornerstone');
  return (
    <FieldFrame
      autosave={autosave}
      path="cornerstone"
      label={t('countermeasures.cornerstone')}
      describe={value =>
        value ? t(`countermeasures.cornerstones.${value}`) : ''
      }
    >
      <div className={classes.explained}>
        <SelectField
          label={t('countermeasures.cornerstone')}
          value={cornerstone}
          none={t('countermeasures.none')}
          options={cornerstones.map(value => ({
            value,
            label: t(`countermeasures.cornerstones.${value}`),
          }))}
          onChange={setCornerstone}
          onClear={() => setCornerstone(null)}
        />
        {cornerstone && t(`countermeasures.meaning.${cornerstone}`)}
      </div>
    </FieldFrame>
  );
}
