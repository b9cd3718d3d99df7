export { createSources, scheduleRebuild, SearchIndexer } from './index/index';
export { createWhereTextMatches } from './search/whereTextMatches';
export { learningRoutes } from './router';
