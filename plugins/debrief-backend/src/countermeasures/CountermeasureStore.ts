import {
  CountermeasureListQuery,
  openCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { CountermeasureRow, dayOf, insertAll, rowsInOrder } from '../database';
import { ResourceKey } from '../debriefs';
import { KeyPage, readKeyPage } from '../http';
import { ReadFilter, restrictToReadable } from '../permissions';
import { Scope, selectCountermeasuresInScope } from '../scope';
import { NewCountermeasure, toNewRow } from './countermeasureRows';

const entityTable = 'countermeasure_entities';

/** The countermeasures, as SQL. */
export class CountermeasureStore {
  /** The countermeasure, when the filter lets its caller see its source. */
  async find(
    db: Knex,
    key: ResourceKey,
    filter: ReadFilter,
  ): Promise<CountermeasureRow | undefined> {
    const query = readable(db, filter).select('c.*');
    if ('id' in key) {
      query.where('c.id', key.id);
    } else {
      query.where('c.number', key.number);
    }
    const [row] = await query;
    return row;
  }

  /** The rows with these ids, in their order. */
  async findRows(db: Knex, ids: string[]): Promise<CountermeasureRow[]> {
    return rowsInOrder<CountermeasureRow>(db, 'countermeasures', ids);
  }

  /** The ids of a debrief's countermeasures, in the order of their numbers. */
  async findIdsOf(db: Knex, debriefId: string): Promise<string[]> {
    return db('countermeasures')
      .where({ source_id: debriefId })
      .whereNull('deleted_at')
      .orderBy('number')
      .pluck('id');
  }

  /** What is due first, first. */
  async list(
    db: Knex,
    asked: CountermeasureListQuery,
    scope: Scope | undefined,
    filter: ReadFilter,
  ): Promise<KeyPage> {
    const query = asked.sourceId
      ? readable(db, filter)
      : readableAmongMany(db, filter);
    filterCountermeasures(query, asked);
    if (scope) {
      query.whereIn('c.id', selectCountermeasuresInScope(db, scope));
    }
    return readKeyPage(
      query,
      {
        order: 'dueDate',
        column: 'c.due_order',
        id: 'c.id',
        descending: false,
        isText: true,
      },
      asked,
    );
  }

  async insert(
    tx: Knex.Transaction,
    countermeasures: NewCountermeasure[],
  ): Promise<void> {
    await insertAll(tx, 'countermeasures', countermeasures.map(toNewRow));
    await insertAll(
      tx,
      entityTable,
      countermeasures.flatMap(({ id, content }) =>
        toEntityRows(id, content.entities ?? []),
      ),
    );
  }

  /** Saves over the version that was read; whether it was still current. */
  async update(
    tx: Knex.Transaction,
    saved: { id: string; version: number },
    changes: Partial<CountermeasureRow>,
  ): Promise<boolean> {
    const count = await tx<CountermeasureRow>('countermeasures')
      .where({ id: saved.id, version: saved.version })
      .update({ ...changes, version: saved.version + 1 });
    return count === 1;
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

function readable(db: Knex, filter: ReadFilter): Knex.QueryBuilder {
  const query = db({ c: 'countermeasures' })
    .join({ d: 'debriefs' }, 'd.id', 'c.source_id')
    .whereNull('c.deleted_at');
  restrictToReadable(query, filter, 'd');
  return query;
}

// The same for a query that goes through most of them: to work out once which
// debriefs can be seen costs less than to look at the debrief of each.
function readableAmongMany(db: Knex, filter: ReadFilter): Knex.QueryBuilder {
  return db({ c: 'countermeasures' })
    .whereNull('c.deleted_at')
    .whereIn('c.source_id', ids => {
      ids.from({ d: 'debriefs' }).select('d.id');
      restrictToReadable(ids, filter, 'd');
    });
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
