import { z } from 'zod';
import { defineEndpoint } from '../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../api/page';
import { debriefSchema } from '../debriefs/debrief';
import { instantSchema } from '../values/instant';
import { conflictQuerySchema, conflictsSchema } from './conflicts';
import { gameDayInputSchema, gameDaySchema } from './gameDay';
import { gameDayListQuerySchema } from './gameDayQuery';
import {
  gameDayRevisionSchema,
  gameDayRevisionWithContentSchema,
} from './gameDayRevision';

const tag = 'Game days';

const reasonSchema = z.strictObject({
  reason: z.string().trim().min(1, 'must not be empty').max(2_000),
});

const abortSchema = reasonSchema.extend({
  /**
   * When it was decided, where that could not be sent at once; left out: now.
   * Never before the start, nor later than now.
   */
  at: instantSchema.optional(),
});

/** The routes of game days. @public */
export const gameDayEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/game-days',
    tag,
    summary: 'The game days that you may see',
    query: gameDayListQuerySchema,
    status: 200,
    answer: pageSchema(gameDaySchema),
  }),
  create: defineEndpoint({
    method: 'post',
    path: '/game-days',
    tag,
    summary: 'Plan a game day; a title, a hypothesis and one entity are enough',
    body: gameDayInputSchema,
    status: 201,
    answer: gameDaySchema,
  }),
  /** Whether another one is in the way. */
  conflicts: defineEndpoint({
    method: 'get',
    path: '/game-days/conflicts',
    tag,
    summary: 'Game days of the same entities, or of their dependencies, then',
    query: conflictQuerySchema,
    status: 200,
    answer: conflictsSchema,
  }),
  calendar: defineEndpoint({
    method: 'get',
    path: '/game-days/calendar.ics',
    tag,
    summary: 'The game days that you may see, as a calendar',
    status: 200,
    answersFile: true,
  }),
  /** By the id or the running number. */
  get: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}',
    tag,
    summary: 'A game day, by id or number',
    status: 200,
    answer: gameDaySchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/game-days/{id}',
    tag,
    summary: 'Change what was written',
    ifMatch: 'needed',
    patch: gameDayInputSchema,
    status: 200,
    answer: gameDaySchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/game-days/{id}',
    tag,
    summary: 'Delete a game day and all that belongs to it',
    ifMatch: 'needed',
    status: 204,
    current: gameDaySchema,
  }),
  start: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/start',
    tag,
    summary: 'Begin, unless it is sure to break',
    ifMatch: 'possible',
    status: 200,
    answer: gameDaySchema,
  }),
  /** Needs no version: nothing may stand in the way of stopping. */
  abort: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/abort',
    tag,
    summary: 'Stop, and say why',
    body: abortSchema,
    status: 200,
    answer: gameDaySchema,
  }),
  restored: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/restored',
    tag,
    summary: 'Say that all is as before, after it was aborted',
    status: 200,
    answer: gameDaySchema,
  }),
  complete: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/complete',
    tag,
    summary: 'End it, once somebody said what became of each drill',
    ifMatch: 'possible',
    status: 200,
    answer: gameDaySchema,
  }),
  cancel: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/cancel',
    tag,
    summary: 'Call it off, and say why',
    ifMatch: 'possible',
    body: reasonSchema,
    status: 200,
    answer: gameDaySchema,
  }),
  debrief: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/debrief',
    tag,
    summary: 'Make a debrief of it, filled in',
    status: 201,
    answer: debriefSchema,
  }),
  listRevisions: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/revisions',
    tag,
    summary: 'Who changed what and when, newest first',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(gameDayRevisionSchema),
  }),
  getRevision: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/revisions/{revision}',
    tag,
    summary: 'What was saved as one version',
    status: 200,
    answer: gameDayRevisionWithContentSchema,
  }),
  export: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/export',
    tag,
    summary: 'A game day with its drills, observations and findings, as a file',
    query: z.strictObject({
      format: z.enum(['markdown', 'json']).default('markdown'),
    }),
    status: 200,
    answersFile: true,
  }),
  event: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/calendar.ics',
    tag,
    summary: 'A game day, as an event of a calendar',
    status: 200,
    answersFile: true,
  }),
};
