import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { Access, Readable } from '../../permissions';
import { OwnerAccess, OwnerRow } from '../OwnerAccess';
import { RecordKind, RecordName, RecordRow } from '../RecordKind';
import { BelongingRow, BelongingStore } from './BelongingStore';

/** What tells one kind of belonging from another. */
interface Belonging<
  Address,
  Row extends BelongingRow,
  Content,
  Answer,
  OwnedBy extends OwnerRow,
> {
  name: RecordName;
  table: string;
  access: OwnerAccess<OwnedBy>;
  store: BelongingStore<Row>;
  /** Its own id, beside that of what it belongs to. */
  ownIdOf(address: Address): string;
  contentOf(row: Row): Content;
  toAnswer(row: Row, db: Knex, readable: Readable): Answer | Promise<Answer>;
}

/**
 * What belongs to debriefs, or to game days, as the pipeline of a change knows
 * it: a change locks the owner, and who may see and change it is decided about
 * the owner.
 */
export class BelongingKind<
  Address extends { id: string },
  Row extends BelongingRow & RecordRow,
  Content,
  Answer,
  OwnedBy extends OwnerRow,
> implements RecordKind<Address, Row, Content, Answer>
{
  readonly name: RecordName;
  readonly table: string;

  constructor(
    private readonly options: Belonging<Address, Row, Content, Answer, OwnedBy>,
  ) {
    this.name = options.name;
    this.table = options.table;
  }

  contentOf(row: Row): Content {
    return this.options.contentOf(row);
  }

  ownerOf(row: Row) {
    const { store } = this.options;
    return { type: store.ownerType, id: store.ownerIdOf(row) };
  }

  async lock(
    tx: Knex.Transaction,
    address: Address,
    access: Access,
  ): Promise<Row> {
    const { ownIdOf, store } = this.options;
    const owner = await this.options.access.lockAllowed(tx, address.id, access);
    const row = await this.find(tx, ownIdOf(address), access.readable);
    if (store.ownerIdOf(row) !== owner.id) {
      throw this.notFound(row.id);
    }
    return row;
  }

  async read(db: Knex, id: string, readable: Readable): Promise<Answer> {
    const row = await this.find(db, id, readable);
    return this.options.toAnswer(row, db, readable);
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
