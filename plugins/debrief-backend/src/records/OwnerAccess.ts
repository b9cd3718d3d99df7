import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import {
  Access,
  Condition,
  GuardedResource,
  OwnerType,
  ReadFilter,
} from '../permissions';
import { ResourceKey, resourceKeyOf } from './resourceKey';

/** What something belongs to, and whose visibility it inherits. */
export interface Owner {
  type: OwnerType;
  id: string;
}

/** What is known of every owner. */
export interface OwnerRow {
  id: string;
  number: number;
  title: string;
  version: number;
}

/** What an owner is called. */
export type OwnerName = Pick<OwnerRow, 'number' | 'title'>;

/** How owners of one type are found. */
export interface OwnerStore<Row extends OwnerRow> {
  /** Who may do what with them. */
  resource: GuardedResource;
  /** The owner, when the filter lets its caller see it. */
  find(
    db: Knex,
    key: ResourceKey,
    filter: ReadFilter,
  ): Promise<Row | undefined>;
  /** Waits until nobody else changes the owner, and lets nobody else. */
  lock(tx: Knex.Transaction, id: string): Promise<void>;
  /** Whether the conditions of a policy hold for an owner. */
  meets(
    db: Knex,
    id: string,
    conditions: PermissionCriteria<Condition>,
  ): Promise<boolean>;
  /** What owners are called, to be shown beside what belongs to them. */
  findNames(
    db: Knex,
    ids: string[],
    filter: ReadFilter,
  ): Promise<Map<string, OwnerName>>;
  /** The catalog entities that it is about. */
  findEntityRefs(db: Knex, id: string): Promise<string[]>;
  /** Whether nothing open may be added to it any more. */
  isClosed(row: Row): boolean;
}

/**
 * Finds owners for those who may see them. What a caller may not see is not
 * there: it is never refused in a way that tells.
 */
export class OwnerAccess<Row extends OwnerRow = OwnerRow> {
  constructor(readonly store: OwnerStore<Row>) {}

  /** @throws NotFoundError */
  async findReadable(
    db: Knex,
    idOrNumber: string,
    readable: Access['readable'],
  ): Promise<Row> {
    const { type } = this.store.resource;
    const key = resourceKeyOf(idOrNumber);
    const row = key && (await this.store.find(db, key, readable[type]));
    if (!row) {
      throw new NotFoundError(`There is no ${type} '${idOrNumber}'`);
    }
    return row;
  }

  /**
   * The owner, locked: changes to it, and to what belongs to it, come one by
   * one.
   *
   * @throws NotFoundError, or NotAllowedError when it may only be read
   */
  async lockAllowed(
    tx: Knex.Transaction,
    idOrNumber: string,
    access: Access,
  ): Promise<Row> {
    const { id } = await this.findReadable(tx, idOrNumber, access.readable);
    await this.store.lock(tx, id);
    // What is read after the lock is current: also who may see it.
    const row = await this.findReadable(tx, id, access.readable);
    await this.requireAllowed(tx, id, access);
    return row;
  }

  /** @throws NotAllowedError */
  async requireAllowed(db: Knex, id: string, access: Access): Promise<void> {
    const { type } = this.store.resource;
    const action = access.action[type];
    const isAllowed =
      action.result === 'allow' ||
      (action.result === 'conditional' &&
        (await this.store.meets(db, id, action.conditions)));
    if (!isAllowed) {
      throw new NotAllowedError(
        `You may read ${type} '${id}', but not do this with it`,
      );
    }
  }
}

/** Everything that can own others, by its type. */
export type Owners = Record<OwnerType, OwnerAccess>;
