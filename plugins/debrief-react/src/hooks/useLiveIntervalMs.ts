import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';

/**
 * How often to read what several people change at once: seldom where the
 * portal signals changes, since a signal can get lost; else often.
 */
export function useLiveIntervalMs(): number {
  return useApiHolder().get(signalApiRef) ? 30_000 : 5_000;
}
