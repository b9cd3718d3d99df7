import {
  Drill,
  isWithinLimit,
  GameDay,
} from '@debrief/backstage-plugin-debrief-common';
import type { Outgoing } from '@debrief/backstage-plugin-debrief-react';
import type { Message } from '../session/outgoing';

/** A drill as it looks here, where not everything was sent yet. */
export interface ShownDrill extends Drill {
  /** The stamps that only this browser knows. */
  unsent: ReadonlySet<string>;
}

/** The drills with what was said of them here and is still on its way. */
export function withOutgoing(
  drills: readonly Drill[],
  outgoing: readonly Outgoing<Message>[],
  steadyState: GameDay['steadyState'],
): ShownDrill[] {
  return drills.map(drill => {
    let shown = drill;
    const unsent = new Set<string>();
    for (const { key, message, at, refusal } of outgoing) {
      if (refusal !== null || !('drillId' in message)) {
        continue;
      }
      if (message.type === 'stamp' && message.drillId === drill.id) {
        shown = { ...shown, [message.stamp]: message.at };
        unsent.add(message.stamp);
      }
      if (message.type === 'measurement' && message.drillId === drill.id) {
        const limit = steadyState[message.steadyState]?.limit;
        const measurement = {
          id: key,
          steadyState: message.steadyState,
          at,
          value: message.value,
          within: isWithinLimit(message.value, limit),
          by: '',
        };
        shown = {
          ...shown,
          measurements: [...shown.measurements, measurement],
        };
      }
    }
    return { ...shown, unsent };
  });
}

/** The drill that runs, or the one that comes next. */
export function currentDrill<D extends Drill>(
  drills: readonly D[],
): D | undefined {
  return (
    drills.find(it => it.incitedAt && !it.restoredAt) ??
    drills.find(it => !it.incitedAt)
  );
}
