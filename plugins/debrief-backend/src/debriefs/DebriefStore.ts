import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { DebriefListQuery } from '@debrief/backstage-plugin-debrief-common';
import { DebriefCondition } from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import {
  DebriefEntityRow,
  DebriefRow,
  insertAll,
  rowsInOrder,
} from '../database';
import { KeyPage, Keyset, readKeyPage } from '../http';
import {
  ReadFilter,
  restrictToCriteria,
  restrictToReadable,
} from '../permissions';
import {
  EntityTitles,
  FacetRows,
  NewDebrief,
  toFacetRows,
  toNewRow,
} from './debriefRows';
import { filterDebriefs } from './filterDebriefs';
import { Scope } from '../scope';
import { ResourceKey } from './resourceKey';
import { WhereTextMatches } from './SearchIndex';

const keysets: Record<DebriefListQuery['order'], Omit<Keyset, 'order'>> = {
  '-occurredAt': { column: 'd.occurred_at', id: 'd.id', descending: true },
  occurredAt: { column: 'd.occurred_at', id: 'd.id', descending: false },
  '-updatedAt': { column: 'd.updated_at', id: 'd.id', descending: true },
  '-number': { column: 'd.number', id: 'd.id', descending: true },
  number: { column: 'd.number', id: 'd.id', descending: false },
};

/** The debriefs, as SQL. */
export class DebriefStore {
  constructor(private readonly whereTextMatches: WhereTextMatches) {}

  /** The debrief, when the filter lets its caller see it. */
  async find(
    db: Knex,
    key: ResourceKey,
    filter: ReadFilter,
    options: { lock?: boolean } = {},
  ): Promise<DebriefRow | undefined> {
    const query = db<DebriefRow>({ d: 'debriefs' }).select('d.*');
    if ('id' in key) {
      query.where('d.id', key.id);
    } else {
      query.where('d.number', key.number);
    }
    restrictToReadable(query, filter, 'd');
    if (options.lock) {
      // Leaves room for rows that are added to the debrief meanwhile.
      query.forNoKeyUpdate();
    }
    const [row] = await query;
    return row;
  }

  /** Whether the conditions of a policy hold for a debrief. */
  async meets(
    db: Knex,
    id: string,
    conditions: PermissionCriteria<DebriefCondition>,
  ): Promise<boolean> {
    const query = db({ d: 'debriefs' }).select('d.id').where('d.id', id);
    restrictToCriteria(query, conditions, 'd');
    const found = await query;
    return found.length > 0;
  }

  /** The rows with these ids, in their order. */
  async findRows(db: Knex, ids: string[]): Promise<DebriefRow[]> {
    return rowsInOrder<DebriefRow>(db, 'debriefs', ids);
  }

  /** What its entities were called when it was last saved. */
  async findTitles(db: Knex, id: string): Promise<EntityTitles> {
    const rows = await db<DebriefEntityRow>('debrief_entities')
      .where({ debrief_id: id })
      .select('entity_ref', 'title');
    return new Map(rows.map(row => [row.entity_ref, row.title]));
  }

  /** One page of what a list asks for. */
  async list(
    db: Knex,
    asked: DebriefListQuery,
    scope: Scope | undefined,
    filter: ReadFilter,
  ): Promise<KeyPage> {
    const query = db({ d: 'debriefs' });
    restrictToReadable(query, filter, 'd');
    filterDebriefs(db, query, asked, scope, this.whereTextMatches);
    const keyset = { order: asked.order, ...keysets[asked.order] };
    return readKeyPage(query, keyset, asked);
  }

  /** Saves new debriefs. */
  async insert(tx: Knex.Transaction, debriefs: NewDebrief[]): Promise<void> {
    await insertAll(tx, 'debriefs', debriefs.map(toNewRow));
    await this.insertFacets(
      tx,
      debriefs.map(({ id, actor, titles, content }) =>
        toFacetRows({ id, author: actor, titles }, content),
      ),
    );
  }

  /**
   * Saves over the version that was read.
   *
   * @returns whether that version was still the current one
   */
  async update(
    tx: Knex.Transaction,
    saved: { id: string; version: number },
    changes: Partial<DebriefRow>,
  ): Promise<boolean> {
    const count = await tx<DebriefRow>('debriefs')
      .where({ id: saved.id, version: saved.version })
      .update({ ...changes, version: saved.version + 1 });
    return count === 1;
  }

  /** Replaces what a debrief is found by. */
  async replaceFacets(
    tx: Knex.Transaction,
    id: string,
    facets: FacetRows,
  ): Promise<void> {
    for (const table of Object.keys(facets)) {
      await tx(table).where({ debrief_id: id }).delete();
    }
    await this.insertFacets(tx, [facets]);
  }

  private async insertFacets(
    tx: Knex.Transaction,
    all: FacetRows[],
  ): Promise<void> {
    const rowsOf = (table: keyof FacetRows): object[] =>
      all.flatMap<object>(facets => facets[table]);
    await insertAll(tx, 'debrief_entities', rowsOf('debrief_entities'));
    await insertAll(tx, 'debrief_people', rowsOf('debrief_people'));
    await insertAll(tx, 'debrief_tags', rowsOf('debrief_tags'));
    await insertAll(tx, 'debrief_factors', rowsOf('debrief_factors'));
    await insertAll(tx, 'debrief_relations', rowsOf('debrief_relations'));
  }
}
