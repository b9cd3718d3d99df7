import { Knex } from 'knex';
import { inBatches, whereOneOf } from '../../database';
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
    const debriefs = await inBatches([...debriefIdsIn(contents)], batch =>
      findDebriefs(db, batch, readable),
    );
    const countermeasures = await inBatches(
      [...countermeasureIdsIn(contents)],
      batch => findCountermeasures(db, batch, readable),
    );
    return {
      debriefs: new Set(debriefs),
      countermeasures: new Set(countermeasures),
    };
  }
}

async function findDebriefs(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<string[]> {
  const query = db({ d: 'debriefs' });
  whereOneOf(query, 'd.id', ids);
  restrictToReadable(query, readable.debrief, 'd');
  return query.pluck('d.id');
}

async function findCountermeasures(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<string[]> {
  const query = db({ c: 'countermeasures' }).whereNull('c.deleted_at');
  whereOneOf(query, 'c.id', ids);
  restrictToReadableOwner(query, readable, {
    type: 'c.source_type',
    id: 'c.source_id',
  });
  return query.pluck('c.id');
}
