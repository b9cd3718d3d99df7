import { Foundation } from '../../house';
import { DebriefSource } from './debriefs/DebriefSource';
import { GameDaySource } from './gameDays/GameDaySource';
import { SearchIndexer } from './SearchIndexer';

export { rebuildTask } from './rebuildTask';
export type { SearchIndexer } from './SearchIndexer';

/** Makes findable what there is, with a source for each type of owner. */
export function createSearchIndexer({
  database,
  settings,
}: Foundation): SearchIndexer {
  return new SearchIndexer({
    database,
    sources: [new DebriefSource(settings), new GameDaySource(settings)],
  });
}
