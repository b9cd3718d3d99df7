import {
  ChangeEvent,
  changeEventSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { v7 as uuid } from 'uuid';
import { toInstant } from '../database';

/** What happened to one thing, as whoever changes it says. */
export interface Change extends Omit<ChangeEvent, 'eventId' | 'at'> {
  /** Epoch milliseconds. */
  at: number;
}

/** That something was created. */
export function createdChange(
  what: Change['what'],
  owner: Change['owner'],
  created: { id: string; number?: number; actor: string; at: number },
): Change {
  return {
    what,
    id: created.id,
    number: created.number ?? null,
    owner,
    action: 'created',
    version: 1,
    changedFields: [],
    by: created.actor,
    at: created.at,
  };
}

/** The event that tells of a change. */
export function toChangeEvent(change: Change): ChangeEvent {
  return changeEventSchema.parse({
    ...change,
    eventId: uuid(),
    at: toInstant(change.at),
  });
}
