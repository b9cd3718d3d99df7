import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { DebriefRow } from '../../database';
import { Access, Readable } from '../../permissions';
import { OwnerAccess, RecordKind, RecordName, RecordRow } from '../../records';
import { BelongingRow, BelongingStore } from './BelongingStore';

/** What tells one kind of belonging from another. */
interface Belonging<Address, Row extends BelongingRow, Content, Answer> {
  name: RecordName;
  table: string;
  access: OwnerAccess<DebriefRow>;
  store: BelongingStore<Row>;
  /** Its own id, beside that of its debrief. */
  ownIdOf(address: Address): string;
  contentOf(row: Row): Content;
  toAnswer(row: Row): Answer;
}

/**
 * What belongs to debriefs, as the pipeline of a change knows it: a change locks
 * the debrief, and who may see and change it is decided about the debrief.
 */
export class BelongingKind<
  Address extends { id: string },
  Row extends BelongingRow & RecordRow,
  Content,
  Answer,
> implements RecordKind<Address, Row, Content, Answer>
{
  readonly name: RecordName;
  readonly table: string;

  constructor(
    private readonly options: Belonging<Address, Row, Content, Answer>,
  ) {
    this.name = options.name;
    this.table = options.table;
  }

  contentOf(row: Row): Content {
    return this.options.contentOf(row);
  }

  ownerOf(row: Row) {
    return { type: 'debrief' as const, id: row.debrief_id };
  }

  async lock(
    tx: Knex.Transaction,
    address: Address,
    access: Access,
  ): Promise<Row> {
    const { ownIdOf } = this.options;
    const debrief = await this.options.access.lockAllowed(
      tx,
      address.id,
      access,
    );
    const row = await this.find(tx, ownIdOf(address), access.readable);
    if (row.debrief_id !== debrief.id) {
      throw this.notFound(row.id);
    }
    return row;
  }

  async read(db: Knex, id: string, readable: Readable): Promise<Answer> {
    return this.options.toAnswer(await this.find(db, id, readable));
  }

  private async find(db: Knex, id: string, readable: Readable): Promise<Row> {
    const row = await this.options.store.find(db, id, readable);
    if (!row) {
      throw this.notFound(id);
    }
    return row;
  }

  private notFound(id: string): NotFoundError {
    return new NotFoundError(
      `There is no ${this.name.replace('-', ' ')} '${id}'`,
    );
  }
}
