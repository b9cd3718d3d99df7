import {
  CountermeasureState,
  Debrief,
  DebriefContent,
  DebriefSettings,
  openCountermeasureStates,
  targetsOf,
  timingsOf,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  dayOf,
  DebriefEntityRow,
  DebriefRow,
  inBatches,
  toInstant,
  toInstantOrNull,
} from '../database';
import { ReadFilter } from '../permissions';
import { leaveOutHidden } from './hiddenReferences';

type Counts = Debrief['countermeasureCounts'];

interface CountRow {
  source_id: string;
  state: CountermeasureState;
  total: number | string;
  late: number | string | null;
}

/** Makes of rows what the API answers. */
export class DebriefAssembler {
  constructor(private readonly settings: DebriefSettings) {}

  /** The debriefs of `rows`, in their order, as their reader may see them. */
  async assemble(
    db: Knex,
    rows: DebriefRow[],
    filter: ReadFilter,
  ): Promise<Debrief[]> {
    const ids = rows.map(row => row.id);
    const titles = await readTitles(db, ids);
    const counts = await readCountermeasureCounts(db, ids);
    const timelines = await readTimelineCounts(db, ids);
    const debriefs = rows.map(row =>
      this.toDebrief(row, {
        titles: titles.get(row.id) ?? new Map(),
        countermeasureCounts: counts.get(row.id) ?? noCounts(),
        timelineCount: timelines.get(row.id) ?? 0,
      }),
    );
    return leaveOutHidden(db, filter, debriefs);
  }

  /** The same of one row. */
  async assembleOne(
    db: Knex,
    row: DebriefRow,
    filter: ReadFilter,
  ): Promise<Debrief> {
    const [debrief] = await this.assemble(db, [row], filter);
    return debrief;
  }

  private toDebrief(
    row: DebriefRow,
    beside: Pick<Debrief, 'countermeasureCounts' | 'timelineCount'> & {
      titles: Map<string, string | null>;
    },
  ): Debrief {
    const content = contentOf(row);
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      status: row.status,
      ...content,
      entities: content.entities.map(entity => ({
        ...entity,
        title: beside.titles.get(entity.entityRef) ?? null,
      })),
      occurredAt: toInstant(row.occurred_at),
      timings: timingsOf(content.marks),
      targets: targetsOf(content, this.settings),
      countermeasureCounts: beside.countermeasureCounts,
      timelineCount: beside.timelineCount,
      createdAt: toInstant(row.created_at),
      createdBy: row.created_by,
      updatedAt: toInstant(row.updated_at),
      updatedBy: row.updated_by,
      publishedAt: toInstantOrNull(row.published_at),
    };
  }
}

/** What clients wrote of a debrief. */
export function contentOf(row: Pick<DebriefRow, 'content'>): DebriefContent {
  return JSON.parse(row.content);
}

async function readTitles(
  db: Knex,
  ids: string[],
): Promise<Map<string, Map<string, string | null>>> {
  const rows = await inBatches(ids, batch =>
    db<DebriefEntityRow>('debrief_entities')
      .whereIn('debrief_id', batch)
      .select('debrief_id', 'entity_ref', 'title'),
  );
  const titles = new Map<string, Map<string, string | null>>();
  for (const row of rows) {
    const ofDebrief = titles.get(row.debrief_id) ?? new Map();
    titles.set(row.debrief_id, ofDebrief.set(row.entity_ref, row.title));
  }
  return titles;
}

async function readCountermeasureCounts(
  db: Knex,
  ids: string[],
): Promise<Map<string, Counts>> {
  const today = dayOf(Date.now());
  const rows: CountRow[] = await inBatches(ids, batch =>
    db('countermeasures')
      .whereIn('source_id', batch)
      .whereNull('deleted_at')
      .groupBy('source_id', 'state')
      .select('source_id', 'state')
      .count({ total: '*' })
      .select(
        db.raw('sum(case when due_date < ? then 1 else 0 end) as late', today),
      ),
  );
  const counts = new Map<string, Counts>();
  for (const row of rows) {
    const ofDebrief = counts.get(row.source_id) ?? noCounts();
    const isOpen = openCountermeasureStates.includes(row.state);
    const total = Number(row.total);
    ofDebrief.total += total;
    ofDebrief.open += isOpen ? total : 0;
    ofDebrief.overdue += isOpen ? Number(row.late) : 0;
    ofDebrief.byState[row.state] = total;
    counts.set(row.source_id, ofDebrief);
  }
  return counts;
}

async function readTimelineCounts(
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

function noCounts(): Counts {
  return { total: 0, open: 0, overdue: 0, byState: {} };
}
