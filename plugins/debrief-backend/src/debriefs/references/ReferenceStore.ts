import { Knex } from 'knex';
import { Readable } from '../../permissions';
import { findSeen } from '../../records/references';
import { countermeasureIdsIn, debriefIdsIn, Referring, Seen } from './Seen';

/** What debriefs refer to, as SQL. */
export class ReferenceStore {
  /** Of all that is referred to, what may be seen. */
  async findSeen(
    db: Knex,
    readable: Readable,
    contents: Referring[],
  ): Promise<Seen> {
    return findSeen(db, readable, {
      debriefIds: debriefIdsIn(contents),
      countermeasureIds: countermeasureIdsIn(contents),
    });
  }
}
