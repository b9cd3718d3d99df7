import { importEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../http';
import { ImportService } from './ImportService';

/** The route of imports. */
export function importRoutes(imports: ImportService): Route[] {
  return [
    serve(importEndpoints.run, async ({ call, body }) => ({
      body: await imports.run(call, body),
    })),
  ];
}
