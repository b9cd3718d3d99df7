import { Knex } from 'knex';
import { inBatches, whereOneOf } from '../../database';
import {
  Readable,
  restrictToReadable,
  restrictToReadableOwner,
} from '../../permissions';
import { Referred, SeenCountermeasure, SeenDebrief, SeenNames } from './Seen';

/** Of all that is referred to, what may be seen. */
export async function findSeen(
  db: Knex,
  readable: Readable,
  { debriefIds, countermeasureIds }: Referred,
): Promise<SeenNames> {
  const debriefs = await inBatches([...new Set(debriefIds)], batch =>
    findDebriefs(db, batch, readable),
  );
  const countermeasures = await inBatches(
    [...new Set(countermeasureIds)],
    batch => findCountermeasures(db, batch, readable),
  );
  return {
    debriefs: new Map(debriefs.map(it => [it.id, it])),
    countermeasures: new Map(countermeasures.map(it => [it.id, it])),
  };
}

async function findDebriefs(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<SeenDebrief[]> {
  const query = db({ d: 'debriefs' });
  whereOneOf(query, 'd.id', ids);
  restrictToReadable(query, readable.debrief, 'd');
  return query.select('d.id', 'd.number', 'd.title', 'd.kind', 'd.occurred_at');
}

async function findCountermeasures(
  db: Knex,
  ids: string[],
  readable: Readable,
): Promise<SeenCountermeasure[]> {
  const query = db({ c: 'countermeasures' }).whereNull('c.deleted_at');
  whereOneOf(query, 'c.id', ids);
  restrictToReadableOwner(query, readable, {
    type: 'c.source_type',
    id: 'c.source_id',
  });
  return query.select('c.id', 'c.number', 'c.title', 'c.state');
}
