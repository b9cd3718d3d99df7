export { SearchIndexer } from './SearchIndexer';
export { createWhereTextMatches } from './search/whereTextMatches';
export { learningRoutes } from './router';
