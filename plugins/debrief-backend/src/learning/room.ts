import { fullTextOf } from '../database';
import { Debriefs } from '../debriefs';
import { GameDays } from '../game-days';
import { House, Room } from '../house';
import { rebuildTask, SearchIndexer } from './index/index';
import { RecordService } from './record/RecordService';
import { RecordStore } from './record/RecordStore';
import { learningRoutes } from './router';
import { SearchService } from './search/SearchService';
import { SearchStore } from './search/SearchStore';

interface Parts {
  debriefs: Debriefs;
  gameDays: GameDays;
  searchIndexer: SearchIndexer;
}

/** What reads across debriefs. */
export function learningRoom(
  house: House,
  { debriefs, gameDays, searchIndexer }: Parts,
): Room {
  const { knex } = house.database;
  const fullText = fullTextOf(knex);
  return {
    routes: learningRoutes({
      search: new SearchService({
        ...house,
        fullText,
        knex,
        store: new SearchStore(fullText),
      }),
      record: new RecordService({
        ...house,
        assembler: debriefs.assembler,
        gameDayAssembler: gameDays.assembler,
        knex,
        store: new RecordStore(),
      }),
    }),
    tasks: [rebuildTask(searchIndexer, house.logger)],
  };
}
