import {
  Debrief,
  debriefEndpoints,
  DebriefInput,
} from '@debrief/backstage-plugin-debrief-common';
import { useCreateOnce } from '@debrief/backstage-plugin-debrief-react';

/** Saves a draft, once. */
export function useStartDebrief(options: {
  onSaved: (debrief: Debrief) => void;
}) {
  return useCreateOnce({
    create: (api, body: DebriefInput, idempotencyKey) =>
      api.call(debriefEndpoints.create, { body, idempotencyKey }),
    onSaved: options.onSaved,
  });
}
