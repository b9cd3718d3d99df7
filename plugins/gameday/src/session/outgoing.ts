import {
  drillEndpoints,
  gameDayEndpoints,
  drillStamps,
  observationEndpoints,
  observationKinds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefApi,
  Outgoing,
  WriteOutcome,
  writeOutcome,
} from '@debrief/backstage-plugin-debrief-react';
import { z } from 'zod';
import type { GameDayMemory } from './GameDayMemory';

/** What people say during a game day; each counts with its time. */
const messageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('observation'),
    text: z.string(),
    kind: z.enum(observationKinds),
    drillId: z.string().nullable(),
    recognises: z.string().nullable(),
  }),
  z.object({
    type: z.literal('stamp'),
    drillId: z.string(),
    stamp: z.enum(drillStamps),
    /** Null takes it back. */
    at: z.string().nullable(),
  }),
  z.object({
    type: z.literal('measurement'),
    drillId: z.string(),
    steadyState: z.number(),
    value: z.number(),
  }),
  z.object({ type: z.literal('abort'), reason: z.string() }),
]);

export type Message = z.output<typeof messageSchema>;

/** A message made of anything, or undefined when it is none. */
export function parseMessage(message: unknown): Message | undefined {
  return messageSchema.safeParse(message).data;
}

/** Sends what was said, with the time at which it was. */
export async function sendMessage(
  { api, id, memory }: { api: DebriefApi; id: string; memory: GameDayMemory },
  { key: idempotencyKey, message, at }: Outgoing<Message>,
): Promise<WriteOutcome<unknown, unknown>> {
  switch (message.type) {
    case 'observation': {
      const { type, ...body } = message;
      return kept(
        await writeOutcome(api, observationEndpoints.add, {
          id,
          body: { ...body, at },
          idempotencyKey,
        }),
        memory.keepObservation,
      );
    }
    case 'stamp':
      return kept(
        await writeOutcome(api, drillEndpoints.stamp, {
          id,
          drillId: message.drillId,
          body: { stamp: message.stamp, at: message.at },
          idempotencyKey,
        }),
        memory.keepDrill,
      );
    case 'measurement':
      return kept(
        await writeOutcome(api, drillEndpoints.measure, {
          id,
          drillId: message.drillId,
          body: { steadyState: message.steadyState, value: message.value, at },
          idempotencyKey,
        }),
        memory.keepDrill,
      );
    default:
      return kept(
        await writeOutcome(api, gameDayEndpoints.abort, {
          id,
          body: { reason: message.reason, at },
          idempotencyKey,
        }),
        memory.keepGameDay,
      );
  }
}

function kept<R, C>(
  outcome: WriteOutcome<R, C>,
  keep: (resource: R) => void,
): WriteOutcome<R, C> {
  if (outcome.type === 'saved') {
    keep(outcome.resource);
  }
  return outcome;
}
