import {
  DebriefSettings,
  learningRecordQuerySchema,
  learningRecordSchema,
  searchQuerySchema,
  searchResponseSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import type { DebriefAssembler } from '../debriefs';
import { fullTextOf } from '../database';
import { defineRoute, Route } from '../http';
import { PermissionGate } from '../permissions';
import { EntityScope } from '../scope';
import { RecordService } from './record/RecordService';
import { RecordStore } from './record/RecordStore';
import { SearchService } from './search/SearchService';
import { SearchStore } from './search/SearchStore';

const tag = 'Learning';

/** The routes that read across debriefs. */
export function learningRoutes(options: {
  assembler: DebriefAssembler;
  gate: PermissionGate;
  knex: Knex;
  scope: EntityScope;
  settings: DebriefSettings;
}): Route[] {
  const fullText = fullTextOf(options.knex);
  const search = new SearchService({
    ...options,
    fullText,
    store: new SearchStore(fullText),
  });
  const record = new RecordService({
    ...options,
    store: new RecordStore(),
  });
  return [
    defineRoute({
      method: 'get',
      path: '/search',
      tag,
      summary: 'Search everything that was learnt and that you may see',
      query: searchQuerySchema,
      status: 200,
      answer: searchResponseSchema,
      handle: async ({ call, query }) => ({
        body: await search.search(call, query),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/search',
      tag,
      summary: 'The same, without leaving the query in logs of addresses',
      body: searchQuerySchema,
      status: 200,
      answer: searchResponseSchema,
      handle: async ({ call, body }) => ({
        body: await search.search(call, body),
      }),
    }),
    defineRoute({
      method: 'get',
      path: '/learning-record',
      tag,
      summary: 'What an entity, or what it owns or contains, has taught so far',
      query: learningRecordQuerySchema,
      status: 200,
      answer: learningRecordSchema,
      handle: async ({ call, query }) => ({
        body: await record.read(call, query),
      }),
    }),
  ];
}
