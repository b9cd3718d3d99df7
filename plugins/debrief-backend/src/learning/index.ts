export { learningRoom } from './room';
export { createWhereTextMatches } from './search/whereTextMatches';
export { SearchIndexer } from './SearchIndexer';
