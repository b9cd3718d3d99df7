import { Knex } from 'knex';
import { KeyPage, Keyset, readKeyPage } from '../../database';
import { Readable, restrictToReadableOf } from '../../permissions';
import { isResourceId } from '../../records';

/** A row that belongs to a debrief. */
export interface BelongingRow {
  id: string;
  debrief_id: string;
}

/** What belongs to debriefs in one table, as SQL, for those who may see them. */
export class BelongingStore<Row extends BelongingRow> {
  constructor(
    private readonly options: {
      table: string;
      /** Named in the cursor. */
      order: string;
      /** By which instant it is listed, the first first. */
      column: string;
      /** Whether what is deleted keeps its row. */
      keepsDeleted: boolean;
    },
  ) {}

  /** One page of what belongs to a debrief. */
  async list(
    db: Knex,
    debriefId: string,
    readable: Readable,
    page: { limit: number; cursor?: string },
  ): Promise<KeyPage<Row>> {
    return readKeyPage(
      db,
      this.selectReadable(db, readable).where('b.debrief_id', debriefId),
      this.keyset,
      page,
    );
  }

  async find(
    db: Knex,
    id: string,
    readable: Readable,
  ): Promise<Row | undefined> {
    if (!isResourceId(id)) {
      return undefined;
    }
    const [row] = await this.selectReadable(db, readable)
      .where('b.id', id)
      .select('b.*');
    return row;
  }

  private selectReadable(db: Knex, readable: Readable): Knex.QueryBuilder {
    const { table, keepsDeleted } = this.options;
    const query = db({ b: table });
    restrictToReadableOf(query, readable.debrief, 'b.debrief_id');
    if (keepsDeleted) {
      query.whereNull('b.deleted_at');
    }
    return query;
  }

  private get keyset(): Keyset {
    const { table, order, column } = this.options;
    return {
      table,
      order,
      column: `b.${column}`,
      holds: 'instant',
      id: 'b.id',
      descending: false,
    };
  }
}
