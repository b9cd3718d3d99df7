import { EntityPicker } from '../../components/catalog/EntityPicker';
import { FieldFrame } from '../../editing/fields/FieldFrame';
import { describeText } from '../../editing/fields/describeValue';
import { useField } from '../../saving/useField';
import { useT } from '../../editing/useT';
import type { TermProps } from './TermProps';

/** Who promised it. */
export function OwnerField({ autosave, missing }: TermProps) {
  const t = useT();
  const [owner, setOwner] = useField(autosave, 'owner');
  const error = missing.includes('owner')
    ? t('countermeasures.ownerNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="owner"
      label={t('countermeasures.owner')}
      error={error}
      describe={describeText}
    >
      <EntityPicker
        label={t('countermeasures.owner')}
        kinds={['User']}
        value={owner}
        onChange={setOwner}
        autoFocus={Boolean(error)}
        error={Boolean(error)}
        freeSolo
      />
    </FieldFrame>
  );
}
