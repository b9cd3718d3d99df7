import { Knex } from 'knex';
import {
  Readable,
  restrictToReadable,
  restrictToReadableOwner,
} from '../../permissions';
import { countermeasureIdsIn, debriefIdsIn, Referring, Seen } from './Seen';

/** What debriefs refer to, as SQL. */
export class ReferenceStore {
  /** Of all that is referred to, what may be seen. */
  async findSeen(
    db: Knex,
    readable: Readable,
    contents: Referring[],
  ): Promise<Seen> {
    const debriefIds = debriefIdsIn(contents);
    const countermeasureIds = countermeasureIdsIn(contents);
    return {
      debriefs: new Set(
        debriefIds.length > 0
          ? await findDebriefs(db, debriefIds, readable)
          : [],
      ),
      countermeasures: new Set(
        countermeasureIds.length > 0
          ? await findCountermeasures(db, countermeasureIds, readable)
          : [],
      ),
    };
  }
}

async function findDebriefs(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<string[]> {
  const query = db({ d: 'debriefs' }).whereIn('d.id', ids);
  restrictToReadable(query, readable.debrief, 'd');
  return query.pluck('d.id');
}

async function findCountermeasures(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<string[]> {
  const query = db({ c: 'countermeasures' })
    .whereIn('c.id', ids)
    .whereNull('c.deleted_at');
  restrictToReadableOwner(query, readable, {
    type: 'c.source_type',
    id: 'c.source_id',
  });
  return query.pluck('c.id');
}
