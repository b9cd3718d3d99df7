import {
  CountermeasureListQuery,
  openCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  CountermeasureRow,
  dayOf,
  inBatches,
  insertAll,
  KeyPage,
  readKeyPage,
} from '../database';
import { Readable, restrictToReadableOwner } from '../permissions';
import { ResourceKey } from '../records';
import { Scope, selectCountermeasuresInScope } from '../scope';
import {
  NewCountermeasure,
  SavedCountermeasure,
  toNewRow,
} from './countermeasureRows';

const entityTable = 'countermeasure_entities';

/** The countermeasures, as SQL. */
export class CountermeasureStore {
  /** The countermeasure, when its caller may see what it comes from. */
  async find(
    db: Knex,
    key: ResourceKey,
    readable: Readable,
  ): Promise<CountermeasureRow | undefined> {
    const query = selectReadable(db, readable).select('c.*');
    if ('id' in key) {
      query.where('c.id', key.id);
    } else {
      query.where('c.number', key.number);
    }
    const [row] = await query;
    return row;
  }

  /** Whoever may see it. */
  async findById(db: Knex, id: string): Promise<CountermeasureRow | undefined> {
    return db<CountermeasureRow>('countermeasures')
      .where({ id })
      .whereNull('deleted_at')
      .first();
  }

  /** Whoever may see them. */
  async findByIds(db: Knex, ids: string[]): Promise<CountermeasureRow[]> {
    return inBatches(ids, batch =>
      db<CountermeasureRow>('countermeasures')
        .whereIn('id', batch)
        .whereNull('deleted_at'),
    );
  }

  /** All that something led to, in the order of their numbers. */
  async findAllOf(
    db: Knex,
    source: { type: string; id: string },
  ): Promise<CountermeasureRow[]> {
    return db<CountermeasureRow>('countermeasures')
      .where('source_type', source.type)
      .where('source_id', source.id)
      .whereNull('deleted_at')
      .orderBy('number');
  }

  /** The rows with the entities that they are about. */
  async withEntities(
    db: Knex,
    rows: CountermeasureRow[],
  ): Promise<SavedCountermeasure[]> {
    const found: { countermeasure_id: string; entity_ref: string }[] =
      await inBatches(
        rows.map(row => row.id),
        batch =>
          db(entityTable)
            .whereIn('countermeasure_id', batch)
            .orderBy('entity_ref')
            .select('countermeasure_id', 'entity_ref'),
      );
    const entities = new Map<string, string[]>();
    for (const { countermeasure_id: id, entity_ref } of found) {
      entities.set(id, [...(entities.get(id) ?? []), entity_ref]);
    }
    return rows.map(row => ({
      ...row,
      entity_refs: entities.get(row.id) ?? [],
    }));
  }

  /** What is due first, first. */
  async list(
    db: Knex,
    asked: CountermeasureListQuery,
    scope: Scope | undefined,
    readable: Readable,
  ): Promise<KeyPage<CountermeasureRow>> {
    const query = selectReadable(db, readable);
    filterCountermeasures(query, asked);
    if (scope) {
      query.whereIn('c.id', selectCountermeasuresInScope(db, scope));
    }
    return readKeyPage(
      db,
      query,
      {
        order: 'dueDate',
        column: 'c.due_order',
        holds: 'text',
        id: 'c.id',
        descending: false,
        table: 'countermeasures',
      },
      asked,
    );
  }

  async insert(
    tx: Knex.Transaction,
    countermeasures: NewCountermeasure[],
  ): Promise<void> {
    await insertAll(tx, 'countermeasures', countermeasures, toNewRow);
    await insertAll(
      tx,
      entityTable,
      countermeasures.flatMap(({ id, content }) =>
        toEntityRows(id, content.entities ?? []),
      ),
    );
  }

  async replaceEntities(
    tx: Knex.Transaction,
    id: string,
    entityRefs: string[],
  ): Promise<void> {
    await tx(entityTable).where({ countermeasure_id: id }).delete();
    await insertAll(tx, entityTable, toEntityRows(id, entityRefs));
  }
}

function selectReadable(db: Knex, readable: Readable): Knex.QueryBuilder {
  const query = db({ c: 'countermeasures' }).whereNull('c.deleted_at');
  restrictToReadableOwner(query, readable, {
    type: 'c.source_type',
    id: 'c.source_id',
  });
  return query;
}

function toEntityRows(id: string, entityRefs: string[]) {
  return [...new Set(entityRefs)].map(entity_ref => ({
    countermeasure_id: id,
    entity_ref,
  }));
}

function filterCountermeasures(
  query: Knex.QueryBuilder,
  asked: CountermeasureListQuery,
): void {
  const oneOf: [string, string[] | undefined][] = [
    ['c.owner', asked.owner],
    ['c.state', asked.state],
    ['c.strength', asked.strength],
    ['c.cornerstone', asked.cornerstone],
    ['c.source_type', listOf(asked.sourceType)],
    ['c.source_id', listOf(asked.sourceId)],
  ];
  for (const [column, values] of oneOf) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  if (asked.dueBefore) {
    query.where('c.due_order', '<', asked.dueBefore);
  }
  whereOverdue(query, asked.overdue);
}

function listOf(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value];
}

function whereOverdue(
  query: Knex.QueryBuilder,
  overdue: boolean | undefined,
): void {
  const today = dayOf(Date.now());
  if (overdue === true) {
    query
      .whereIn('c.state', openCountermeasureStates)
      .where('c.due_order', '<', today);
  }
  if (overdue === false) {
    query.where(either =>
      either
        .whereNotIn('c.state', openCountermeasureStates)
        .orWhere('c.due_order', '>=', today),
    );
  }
}
