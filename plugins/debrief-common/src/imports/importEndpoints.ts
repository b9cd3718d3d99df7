import { defineEndpoint } from '../api/Endpoint';
import { importRequestSchema, importResponseSchema } from './imports';

/** The routes of imports. @public */
export const importEndpoints = {
  run: defineEndpoint({
    method: 'post',
    path: '/imports',
    tag: 'Imports',
    summary: 'Make debriefs of documents; with dryRun, only show them',
    body: importRequestSchema,
    limit: 'import',
    status: 200,
    answer: importResponseSchema,
  }),
};
