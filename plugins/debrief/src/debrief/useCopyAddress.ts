import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLocation } from '@debrief/backstage-plugin-debrief-react';
import { useCallback } from 'react';
import { debriefReadingTranslationRef } from './translation';

/** Copies the address of this page, or of a place on it. */
export function useCopyAddress() {
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { search } = useLocation();
  return useCallback(
    async (anchor?: string) => {
      const { origin, pathname } = window.location;
      const link = `${origin}${pathname}${search}${anchor ? `#${anchor}` : ''}`;
      try {
        await navigator.clipboard.writeText(link);
        alertApi.post({
          message: t('actions.copied'),
          severity: 'success',
          display: 'transient',
        });
      } catch {
        // Without https, or without leave, there is no clipboard.
        alertApi.post({
          message: t('actions.notCopied', { link }),
          severity: 'warning',
        });
      }
    },
    [alertApi, search, t],
  );
}
