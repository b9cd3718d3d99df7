import { learningEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../http';
import { RecordService } from './record/RecordService';
import { SearchService } from './search/SearchService';

/** The routes that read across debriefs. */
export function learningRoutes(services: {
  record: RecordService;
  search: SearchService;
}): Route[] {
  return [
    serve(learningEndpoints.search, async ({ call, query }) => ({
      body: await services.search.search(call, query),
    })),
    serve(learningEndpoints.searchByBody, async ({ call, body }) => ({
      body: await services.search.search(call, body),
    })),
    serve(learningEndpoints.getRecord, async ({ call, query }) => ({
      body: await services.record.read(call, query),
    })),
  ];
}
