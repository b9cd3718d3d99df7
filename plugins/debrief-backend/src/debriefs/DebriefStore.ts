import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  CountermeasureState,
  DebriefListQuery,
  openCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  dayOf,
  DebriefEntityRow,
  DebriefPersonRow,
  DebriefRow,
  inBatches,
  insertAll,
  KeyPage,
  Keyset,
  readKeyPage,
} from '../database';
import {
  Condition,
  GuardedResource,
  ReadFilter,
  restrictToCriteria,
  restrictToReadable,
} from '../permissions';
import { EntityTitles, OwnerName, OwnerStore, ResourceKey } from '../records';
import { Scope } from '../scope';
import { FacetRows, NewDebrief, toFacetRows, toNewRow } from './debriefRows';
import { filterDebriefs } from './filterDebriefs';
import { Involvement, involvedInNew } from './involvement';
import { WhereTextMatches } from './WhereTextMatches';

const occurredAt = { column: 'd.occurred_at', holds: 'instant' } as const;
const updatedAt = { column: 'd.updated_at', holds: 'instant' } as const;
const number = { column: 'd.number', holds: 'integer' } as const;

const orders: Record<
  DebriefListQuery['order'],
  Pick<Keyset, 'column' | 'holds' | 'descending'>
> = {
  '-occurredAt': { ...occurredAt, descending: true },
  occurredAt: { ...occurredAt, descending: false },
  '-updatedAt': { ...updatedAt, descending: true },
  '-number': { ...number, descending: true },
  number: { ...number, descending: false },
};

/** Countermeasures of one debrief that are in the same state. */
export interface CountermeasureCount {
  state: CountermeasureState;
  total: number;
  /** Past their due date. */
  late: number;
}

interface CountRow {
  source_id: string;
  state: CountermeasureState;
  total: number | string;
  late: number | string | null;
}

/** The debriefs, as SQL. */
export class DebriefStore implements OwnerStore<DebriefRow> {
  constructor(
    readonly resource: GuardedResource,
    private readonly whereTextMatches: WhereTextMatches,
  ) {}

  /** The debrief, when the filter lets its caller see it. */
  async find(
    db: Knex,
    key: ResourceKey,
    filter: ReadFilter,
  ): Promise<DebriefRow | undefined> {
    const query = db<DebriefRow>({ d: 'debriefs' }).select('d.*');
    if ('id' in key) {
      query.where('d.id', key.id);
    } else {
      query.where('d.number', key.number);
    }
    restrictToReadable(query, filter, 'd');
    const [row] = await query;
    return row;
  }

  async lock(tx: Knex.Transaction, id: string): Promise<void> {
    // Leaves room for rows that are added to the debrief meanwhile.
    await tx('debriefs').where({ id }).forNoKeyUpdate().select('id');
  }

  /** Whoever may see it. */
  async findById(db: Knex, id: string): Promise<DebriefRow | undefined> {
    return db<DebriefRow>('debriefs')
      .where({ id })
      .whereNull('deleted_at')
      .first();
  }

  /** Whether the conditions of a policy hold for a debrief. */
  async meets(
    db: Knex,
    id: string,
    conditions: PermissionCriteria<Condition>,
  ): Promise<boolean> {
    const query = db({ d: 'debriefs' }).select('d.id').where('d.id', id);
    restrictToCriteria(query, conditions, this.resource, 'd');
    const found = await query;
    return found.length > 0;
  }

  async findNames(
    db: Knex,
    ids: string[],
    filter: ReadFilter,
  ): Promise<Map<string, OwnerName>> {
    const rows: (OwnerName & { id: string })[] = await inBatches(ids, batch => {
      const query = db({ d: 'debriefs' }).whereIn('d.id', batch);
      restrictToReadable(query, filter, 'd');
      return query.select('d.id', 'd.number', 'd.title');
    });
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }

  async findEntityRefs(db: Knex, id: string): Promise<string[]> {
    return db<DebriefEntityRow>('debrief_entities')
      .where({ debrief_id: id })
      .orderBy('position')
      .pluck('entity_ref');
  }

  isClosed(row: DebriefRow): boolean {
    return row.status === 'closed';
  }

  /** Who is involved in it. */
  async findPeople(db: Knex, id: string): Promise<Involvement[]> {
    return db<DebriefPersonRow>('debrief_people')
      .where({ debrief_id: id })
      .select('entity_ref', 'role');
  }

  /** The numbers of its countermeasures that still need someone. */
  async findOpenCountermeasures(db: Knex, id: string): Promise<number[]> {
    return db('countermeasures')
      .where({ source_type: 'debrief', source_id: id })
      .whereNull('deleted_at')
      .whereIn('state', openCountermeasureStates)
      .orderBy('number')
      .pluck('number');
  }

  /** What entities were called when their debrief was last saved. */
  async findTitles(
    db: Knex,
    ids: string[],
  ): Promise<Map<string, EntityTitles>> {
    const rows = await inBatches(ids, batch =>
      db<DebriefEntityRow>('debrief_entities')
        .whereIn('debrief_id', batch)
        .select('debrief_id', 'entity_ref', 'title'),
    );
    const titles = new Map<string, EntityTitles>();
    for (const row of rows) {
      const ofDebrief = titles.get(row.debrief_id) ?? new Map();
      titles.set(row.debrief_id, ofDebrief.set(row.entity_ref, row.title));
    }
    return titles;
  }

  /** How many countermeasures debriefs led to, by state. */
  async countCountermeasures(
    db: Knex,
    ids: string[],
  ): Promise<Map<string, CountermeasureCount[]>> {
    const today = dayOf(Date.now());
    const rows: CountRow[] = await inBatches(ids, batch =>
      db('countermeasures')
        .where('source_type', 'debrief')
        .whereIn('source_id', batch)
        .whereNull('deleted_at')
        .groupBy('source_id', 'state')
        .select('source_id', 'state')
        .count({ total: '*' })
        .select(
          db.raw(
            'sum(case when due_date < ? then 1 else 0 end) as late',
            today,
          ),
        ),
    );
    const counts = new Map<string, CountermeasureCount[]>();
    for (const { source_id, state, total, late } of rows) {
      const ofDebrief = counts.get(source_id) ?? [];
      ofDebrief.push({ state, total: Number(total), late: Number(late) });
      counts.set(source_id, ofDebrief);
    }
    return counts;
  }

  /** How many entries timelines have. */
  async countTimelineEntries(
    db: Knex,
    ids: string[],
  ): Promise<Map<string, number>> {
    const rows: { debrief_id: string; total: number | string }[] =
      await inBatches(ids, batch =>
        db('timeline_entries')
          .whereIn('debrief_id', batch)
          .whereNull('deleted_at')
          .groupBy('debrief_id')
          .select('debrief_id')
          .count({ total: '*' }),
      );
    return new Map(rows.map(row => [row.debrief_id, Number(row.total)]));
  }

  /** One page of what a list asks for. */
  async list(
    db: Knex,
    asked: DebriefListQuery,
    scope: Scope | undefined,
    filter: ReadFilter,
  ): Promise<KeyPage<DebriefRow>> {
    const query = db({ d: 'debriefs' });
    restrictToReadable(query, filter, 'd');
    filterDebriefs(db, query, asked, scope, this.whereTextMatches);
    return readKeyPage(
      db,
      query,
      {
        order: asked.order,
        ...orders[asked.order],
        id: 'd.id',
        table: 'debriefs',
      },
      asked,
    );
  }

  /** Saves new debriefs. */
  async insert(tx: Knex.Transaction, debriefs: NewDebrief[]): Promise<void> {
    await insertAll(tx, 'debriefs', debriefs, toNewRow);
    await this.insertFacets(
      tx,
      debriefs.map(({ id, actor, titles, content }) =>
        toFacetRows(
          { id, titles, people: involvedInNew(content, actor) },
          content,
        ),
      ),
    );
  }

  /** Takes its files away for good. */
  async deleteAttachments(tx: Knex.Transaction, id: string): Promise<void> {
    await tx('attachments').where({ debrief_id: id }).delete();
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
