import { z } from 'zod';
import { defineEndpoint } from '../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../api/page';
import {
  revisionSchema,
  revisionWithContentSchema,
} from '../revisions/revision';
import { debriefInputSchema, debriefSchema } from './debrief';
import { debriefListQuerySchema } from './debriefQuery';

const tag = 'Debriefs';

/** The routes of debriefs. @public */
export const debriefEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/debriefs',
    tag,
    summary: 'The debriefs that you may see',
    query: debriefListQuerySchema,
    status: 200,
    answer: pageSchema(debriefSchema),
  }),
  create: defineEndpoint({
    method: 'post',
    path: '/debriefs',
    tag,
    summary: 'Start a debrief; a title and one entity are enough',
    body: debriefInputSchema,
    status: 201,
    answer: debriefSchema,
  }),
  /** By the id or the running number. */
  get: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}',
    tag,
    summary: 'A debrief, by id or number',
    status: 200,
    answer: debriefSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/debriefs/{id}',
    tag,
    summary: 'Change what was written',
    ifMatch: 'needed',
    patch: debriefInputSchema,
    status: 200,
    answer: debriefSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/debriefs/{id}',
    tag,
    summary: 'Delete a debrief and all that belongs to it',
    ifMatch: 'needed',
    status: 204,
    current: debriefSchema,
  }),
  publish: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/publish',
    tag,
    summary: 'Say that it is finished, once it has a summary and a start',
    ifMatch: 'possible',
    status: 200,
    answer: debriefSchema,
  }),
  close: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/close',
    tag,
    summary: 'Close it: nothing is open any more',
    ifMatch: 'possible',
    status: 200,
    answer: debriefSchema,
  }),
  reopen: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/reopen',
    tag,
    summary: 'Open a closed debrief again',
    ifMatch: 'possible',
    status: 200,
    answer: debriefSchema,
  }),
  listRevisions: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/revisions',
    tag,
    summary: 'Who changed what and when, newest first',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(revisionSchema),
  }),
  getRevision: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/revisions/{revision}',
    tag,
    summary: 'What was saved as one version',
    status: 200,
    answer: revisionWithContentSchema,
  }),
  restoreRevision: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/revisions/{revision}/restore',
    tag,
    summary: 'Save an earlier version as the newest',
    ifMatch: 'possible',
    status: 200,
    answer: debriefSchema,
  }),
  export: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/export',
    tag,
    summary: 'A debrief with its timeline and countermeasures, as a file',
    query: z.strictObject({
      format: z.enum(['markdown', 'json']).default('markdown'),
    }),
    status: 200,
    answersFile: true,
  }),
};
