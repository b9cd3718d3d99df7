import { Knex } from 'knex';
import { KeyPage, Keyset, readKeyPage } from '../../database';
import { OwnerType, Readable, restrictToReadableOf } from '../../permissions';
import { isResourceId } from '../resourceKey';

/** A row that belongs to something, in a column `debrief_id` or the like. */
export interface BelongingRow {
  id: string;
}

/** The column with the id of what a row belongs to. */
const ownerColumns: Record<OwnerType, string> = {
  debrief: 'debrief_id',
  'game-day': 'game_day_id',
};

/**
 * What belongs to debriefs, or to game days, in one table, as SQL, for those who
 * may see them.
 */
export class BelongingStore<Row extends BelongingRow> {
  readonly ownerType: OwnerType;

  constructor(
    private readonly options: {
      /** Left out: debriefs. */
      ownerType?: OwnerType;
      table: string;
      /** Named in the cursor. */
      order: string;
      /** By what it is listed, the first first. */
      column: string;
      /** Left out: an instant. */
      holds?: Keyset['holds'];
      /** Whether what is deleted keeps its row. */
      keepsDeleted: boolean;
    },
  ) {
    this.ownerType = options.ownerType ?? 'debrief';
  }

  /** What a row belongs to. */
  ownerIdOf(row: Row): string {
    const found = new Map<string, unknown>(Object.entries(row));
    return String(found.get(ownerColumns[this.ownerType]));
  }

  /** One page of what belongs to one owner. */
  async list(
    db: Knex,
    ownerId: string,
    readable: Readable,
    page: { limit: number; cursor?: string },
  ): Promise<KeyPage<Row>> {
    return readKeyPage(
      db,
      this.selectReadable(db, readable).where(this.ownerColumn, ownerId),
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
    restrictToReadableOf(query, readable[this.ownerType], this.ownerColumn);
    if (keepsDeleted) {
      query.whereNull('b.deleted_at');
    }
    return query;
  }

  private get ownerColumn(): string {
    return `b.${ownerColumns[this.ownerType]}`;
  }

  private get keyset(): Keyset {
    const { table, order, column, holds = 'instant' } = this.options;
    return {
      table,
      order,
      column: `b.${column}`,
      holds,
      id: 'b.id',
      descending: false,
    };
  }
}
