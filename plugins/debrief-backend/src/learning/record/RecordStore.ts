import {
  CountermeasureState,
  DebriefKind,
  Mechanism,
  openCountermeasureStates,
  Strength,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  DebriefRow,
  GameDayRow,
  inBatches,
  StoredInstant,
  whereIdAmong,
} from '../../database';
import {
  Readable,
  ReadFilter,
  restrictToReadable,
  restrictToReadableOwner,
} from '../../permissions';
import {
  Scope,
  selectCountermeasuresInScope,
  selectDebriefsInScope,
  selectGameDaysInScope,
} from '../../scope';

/** What the facts need of a debrief; instants are epoch milliseconds. */
export interface RecordDebrief {
  id: string;
  number: number;
  title: string;
  kind: DebriefKind;
  severity: string | null;
  occurredAt: number;
  startedAt: number | null;
  detectedAt: number | null;
  resolvedAt: number | null;
}

/** What the facts need of a game day; instants are epoch milliseconds. */
export interface RecordGameDay {
  id: string;
  environment: string;
  occurredAt: number;
  /** Null of what is only planned. */
  startedAt: number | null;
}

/** Countermeasures that are alike. */
export interface RecordCountermeasures {
  state: CountermeasureState;
  strength: Strength | null;
  due_date: string | null;
  total: number;
}

/** A factor of a debrief. */
export interface RecordFactor {
  debrief_id: string;
  category: string;
}

/** A debrief in which an earlier one struck again. */
export interface RecordRecurrence {
  debrief_id: string;
  other_id: string;
  countermeasure_id: string | null;
}

/** The countermeasure that did not hold. */
export interface RecordCountermeasure {
  id: string;
  number: number;
  title: string;
  strength: Strength | null;
  mechanism: Mechanism | null;
  state_changed_at: StoredInstant;
}

/** What a learning record is made of, as SQL. */
export class RecordStore {
  /** The newest debriefs of a scope that the filter lets its caller see. */
  async findDebriefs(
    db: Knex,
    scope: Scope,
    filter: ReadFilter,
    limit: number,
  ): Promise<RecordDebrief[]> {
    const query: Knex.QueryBuilder = db({ d: 'debriefs' }).select(
      'd.id',
      'd.number',
      'd.title',
      'd.kind',
      'd.severity',
      'd.occurred_at',
      'd.started_at',
      'd.detected_at',
      'd.resolved_at',
    );
    whereIdAmong(query, 'd.id', selectDebriefsInScope(db, scope));
    restrictToReadable(query, filter, 'd');
    const rows: Row[] = await query
      .orderBy([
        { column: 'd.occurred_at', order: 'desc' },
        { column: 'd.id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toRecordDebrief);
  }

  /** Those of some debriefs that their caller may still see, by their ids. */
  async readDebriefs(
    db: Knex,
    ids: string[],
    filter: ReadFilter,
  ): Promise<DebriefRow[]> {
    const query: Knex.QueryBuilder = db({ d: 'debriefs' })
      .whereIn('d.id', ids)
      .select('d.*');
    restrictToReadable(query, filter, 'd');
    const rows: DebriefRow[] = await query;
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.flatMap(id => byId.get(id) ?? []);
  }

  /** The newest game days of a scope that the filter lets its caller see. */
  async findGameDays(
    db: Knex,
    scope: Scope,
    filter: ReadFilter,
    limit: number,
  ): Promise<RecordGameDay[]> {
    const query: Knex.QueryBuilder = db({ g: 'game_days' }).select(
      'g.id',
      'g.environment',
      'g.occurred_at',
      'g.started_at',
    );
    whereIdAmong(query, 'g.id', selectGameDaysInScope(db, scope));
    restrictToReadable(query, filter, 'g');
    const rows: Pick<
      GameDayRow,
      'id' | 'environment' | 'occurred_at' | 'started_at'
    >[] = await query
      .orderBy([
        { column: 'g.occurred_at', order: 'desc' },
        { column: 'g.id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(row => ({
      id: row.id,
      environment: row.environment,
      occurredAt: Number(row.occurred_at),
      startedAt: toNumber(row.started_at),
    }));
  }

  /** Those of some game days that their caller may still see, by their ids. */
  async readGameDays(
    db: Knex,
    ids: string[],
    filter: ReadFilter,
  ): Promise<GameDayRow[]> {
    const query: Knex.QueryBuilder = db({ g: 'game_days' })
      .whereIn('g.id', ids)
      .select('g.*');
    restrictToReadable(query, filter, 'g');
    return query;
  }

  /** The countermeasures of a scope: the same that a list of them has. */
  async countCountermeasures(
    db: Knex,
    scope: Scope,
    readable: Readable,
  ): Promise<RecordCountermeasures[]> {
    const query: Knex.QueryBuilder = db({ c: 'countermeasures' })
      .whereNull('c.deleted_at')
      .groupBy('c.state', 'c.strength', 'c.due_date')
      .select('c.state', 'c.strength', 'c.due_date')
      .count({ total: '*' });
    whereIdAmong(query, 'c.id', selectCountermeasuresInScope(db, scope));
    restrictToReadableOwner(query, readable, {
      type: 'c.source_type',
      id: 'c.source_id',
    });
    const rows: (RecordCountermeasures & { total: number | string })[] =
      await query;
    return rows.map(row => ({ ...row, total: Number(row.total) }));
  }

  /** The debriefs that have countermeasures which still need someone. */
  async findOpenDebriefs(db: Knex, debriefIds: string[]): Promise<Set<string>> {
    const open = await inBatches<string, string>(debriefIds, batch =>
      db('countermeasures')
        .whereIn('source_id', batch)
        .whereNull('deleted_at')
        .whereIn('state', openCountermeasureStates)
        .groupBy('source_id')
        .pluck('source_id'),
    );
    return new Set(open);
  }

  async findFactors(db: Knex, debriefIds: string[]): Promise<RecordFactor[]> {
    return inBatches(debriefIds, batch =>
      db<RecordFactor>('debrief_factors')
        .whereIn('debrief_id', batch)
        .select('debrief_id', 'category'),
    );
  }

  async findRecurrences(
    db: Knex,
    debriefIds: string[],
  ): Promise<RecordRecurrence[]> {
    return inBatches(debriefIds, batch =>
      db('debrief_relations')
        .where('type', 'recurrence-of')
        .whereIn('debrief_id', batch)
        .orderBy(['debrief_id', 'position'])
        .select('debrief_id', 'other_id', 'countermeasure_id'),
    );
  }

  /** Those that their caller may see. */
  async findCountermeasures(
    db: Knex,
    ids: string[],
    readable: Readable,
  ): Promise<RecordCountermeasure[]> {
    return inBatches(ids, batch => {
      const query = db({ c: 'countermeasures' })
        .whereIn('c.id', batch)
        .whereNull('c.deleted_at')
        .select(
          'c.id',
          'c.number',
          'c.title',
          'c.strength',
          'c.mechanism',
          'c.state_changed_at',
        );
      restrictToReadableOwner(query, readable, {
        type: 'c.source_type',
        id: 'c.source_id',
      });
      return query;
    });
  }
}

type Row = Pick<
  DebriefRow,
  | 'id'
  | 'number'
  | 'title'
  | 'kind'
  | 'severity'
  | 'occurred_at'
  | 'started_at'
  | 'detected_at'
  | 'resolved_at'
>;

function toRecordDebrief(row: Row): RecordDebrief {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    kind: row.kind,
    severity: row.severity,
    occurredAt: Number(row.occurred_at),
    startedAt: toNumber(row.started_at),
    detectedAt: toNumber(row.detected_at),
    resolvedAt: toNumber(row.resolved_at),
  };
}

function toNumber(stored: StoredInstant | null): number | null {
  return stored === null ? null : Number(stored);
}
