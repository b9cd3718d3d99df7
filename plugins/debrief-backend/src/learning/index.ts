export { createSearchIndexer } from './index/index';
export { learningRoom } from './room';
export { createWhereTextMatches } from './search/whereTextMatches';
