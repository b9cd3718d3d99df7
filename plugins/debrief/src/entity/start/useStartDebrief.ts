import { useApi } from '@backstage/core-plugin-api';
import {
  Debrief,
  debriefEndpoints,
  DebriefInput,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  IdempotencyKeys,
  useRefreshDebriefs,
} from '@debrief/backstage-plugin-debrief-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * Saves a draft. Asking twice while it is being saved, or again after the
 * answer was lost, makes one record.
 */
export function useStartDebrief(options: {
  onSaved: (debrief: Debrief) => void;
}) {
  const api = useApi(debriefApiRef);
  const refresh = useRefreshDebriefs();
  const keys = useRef(new IdempotencyKeys());
  const isSaving = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (input: DebriefInput) =>
      api.call(debriefEndpoints.create, {
        body: input,
        idempotencyKey: keys.current.keyFor(input),
      }),
    onSuccess: debrief => {
      keys.current.forget();
      refresh();
      options.onSaved(debrief);
    },
    onSettled: () => {
      isSaving.current = false;
    },
  });

  function save(input: DebriefInput) {
    // A second Enter comes before React has rendered the first.
    if (!isSaving.current) {
      isSaving.current = true;
      mutate(input);
    }
  }

  return { save, isPending, error, reset };
}
