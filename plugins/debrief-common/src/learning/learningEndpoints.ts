import { defineEndpoint } from '../api/Endpoint';
import {
  learningRecordQuerySchema,
  learningRecordSchema,
} from './learningRecord';
import { searchResponseSchema } from './search';
import { searchQuerySchema } from './searchRequest';

const tag = 'Learning';

/** The routes that read across debriefs. @public */
export const learningEndpoints = {
  search: defineEndpoint({
    method: 'get',
    path: '/search',
    tag,
    summary: 'Search everything that was learnt and that you may see',
    query: searchQuerySchema,
    status: 200,
    answer: searchResponseSchema,
  }),
  /** Keeps what is looked for out of the logs of addresses. */
  searchByBody: defineEndpoint({
    method: 'post',
    path: '/search',
    tag,
    summary: 'The same, without leaving the query in logs of addresses',
    body: searchQuerySchema,
    status: 200,
    answer: searchResponseSchema,
  }),
  getRecord: defineEndpoint({
    method: 'get',
    path: '/learning-record',
    tag,
    summary: 'What an entity, or what it owns or contains, has taught so far',
    query: learningRecordQuerySchema,
    status: 200,
    answer: learningRecordSchema,
  }),
};
