import { useApi } from '@backstage/core-plugin-api';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { DebriefApi, debriefApiRef } from '../api';
import { IdempotencyKeys } from '../saving/IdempotencyKeys';
import { useRefreshDebriefs } from './useRefreshDebriefs';

/**
 * Creates something. Asking twice while it is being saved, or again after the
 * answer was lost, makes one record.
 */
export function useCreateOnce<I extends object, R>(options: {
  create: (api: DebriefApi, input: I, idempotencyKey: string) => Promise<R>;
  onSaved: (created: R) => void;
}) {
  const api = useApi(debriefApiRef);
  const refresh = useRefreshDebriefs();
  const keys = useRef(new IdempotencyKeys());
  const isSaving = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (input: I) =>
      options.create(api, input, keys.current.keyFor(input)),
    onSuccess: created => {
      keys.current.forget();
      refresh();
      options.onSaved(created);
    },
    onSettled: () => {
      isSaving.current = false;
    },
  });

  function save(input: I) {
    // A second Enter comes before React has rendered the first.
    if (!isSaving.current) {
      isSaving.current = true;
      mutate(input);
    }
  }

  return { save, isPending, error, reset };
}
