import {
  importRequestSchema,
  importResponseSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { defineRoute, Route } from '../http';
import { ImportService } from './ImportService';

/** The route of imports. */
export function importRoutes(imports: ImportService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/imports',
      tag: 'Imports',
      summary: 'Make debriefs of documents; with dryRun, only show them',
      body: importRequestSchema,
      bodyLimit: 'import',
      status: 200,
      answer: importResponseSchema,
      handle: async ({ call, body }) => ({
        body: await imports.run(call, body),
      }),
    }),
  ];
}
