import { Debriefs } from '../debriefs';
import { House, Room } from '../house';
import { RecordService } from './record/RecordService';
import { RecordStore } from './record/RecordStore';
import { learningRoutes } from './router';
import { fullTextOf } from './search/fullTextOf';
import { SearchService } from './search/SearchService';
import { SearchStore } from './search/SearchStore';

/** What reads across debriefs. */
export function learningRoom(house: House, debriefs: Debriefs): Room {
  const { knex } = house.database;
  return {
    routes: learningRoutes({
      search: new SearchService({
        ...house,
        knex,
        store: new SearchStore(fullTextOf(knex)),
      }),
      record: new RecordService({
        ...house,
        assembler: debriefs.assembler,
        knex,
        store: new RecordStore(),
      }),
    }),
  };
}
