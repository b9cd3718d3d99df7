import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { gameDayTranslationRef } from '../translation';

/** Says that game days are not recorded yet. */
export function EntityGameDaysContent() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(gameDayTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('entity.notRecordedTitle')}
      description={t('entity.notRecordedDescription', {
        entity: entity.metadata.title ?? entity.metadata.name,
      })}
    />
  );
}
