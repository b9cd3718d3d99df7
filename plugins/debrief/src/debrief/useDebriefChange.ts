import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DebriefApi,
  debriefApiRef,
  StaleVersionError,
  useRefreshDebriefs,
} from '@debrief/backstage-plugin-debrief-react';
import { useMutation } from '@tanstack/react-query';
import { debriefReadingTranslationRef } from './translation';

/**
 * Changes the debrief as a whole, says so, and makes everything fresh. When
 * somebody else was faster, nothing is changed and what they did is shown.
 */
export function useDebriefChange(options: {
  change: (api: DebriefApi) => Promise<unknown>;
  /** What is said afterwards. */
  done: string;
  /** Before everything is read again. */
  onDone: () => void;
}) {
  const api = useApi(debriefApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const refresh = useRefreshDebriefs();

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => options.change(api),
    onSuccess: async () => {
      alertApi.post({
        message: options.done,
        severity: 'success',
        display: 'transient',
      });
      options.onDone();
      await refresh();
    },
    onError: problem =>
      problem instanceof StaleVersionError ? refresh() : undefined,
  });

  return {
    start: () => mutate(),
    isPending,
    problem: error && describe(error),
    reset,
  };

  function describe(problem: Error): string {
    return problem instanceof StaleVersionError
      ? t('actions.stale')
      : t('actions.failed', { message: problem.message });
  }
}
