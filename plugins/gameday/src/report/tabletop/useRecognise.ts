import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import {
  type Observation,
  observationEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  StaleVersionError,
  useRefreshDebriefs,
} from '@debrief/backstage-plugin-debrief-react';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../useWords';

/** Says of an observation which entry of then recognised the same. */
export function useRecognise() {
  const api = useApi(debriefApiRef);
  const alertApi = useApi(alertApiRef);
  const words = useWords();
  const refresh = useRefreshDebriefs();
  const { mutate } = useMutation({
    mutationFn: (change: {
      observation: Observation;
      entryId: string | null;
    }) =>
      api.call(observationEndpoints.update, {
        id: change.observation.gameDayId,
        observationId: change.observation.id,
        version: change.observation.version,
        patch: { recognises: change.entryId },
      }),
    onError: problem =>
      alertApi.post({
        message:
          problem instanceof StaleVersionError
            ? words('stale')
            : words('failed', { message: problem.message }),
        severity: 'error',
      }),
    onSettled: () => refresh(),
  });
  return (observation: Observation, entryId: string | null) =>
    mutate({ observation, entryId });
}
