import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { dialogApiRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { debriefTranslationRef } from '../../translation';
import {
  LazyNewDebriefDialog,
  usePreloadedDialog,
} from './LazyNewDebriefDialog';
import { useMayCreateDebrief } from './useMayCreateDebrief';

/**
 * "New debrief" for the context menu of an entity page of the new frontend
 * system. That menu can dim an item, not leave it out.
 */
export function useNewDebriefMenuProps() {
  const { entity } = useEntity();
  const dialogApi = useApi(dialogApiRef);
  const { t } = useTranslationRef(debriefTranslationRef);
  const mayCreate = useMayCreateDebrief();
  usePreloadedDialog();
  return {
    title: t('newDebrief'),
    disabled: !mayCreate,
    onClick: () => {
      dialogApi.open(({ dialog }) => (
        <LazyNewDebriefDialog entity={entity} onClose={() => dialog.close()} />
      ));
    },
  };
}
