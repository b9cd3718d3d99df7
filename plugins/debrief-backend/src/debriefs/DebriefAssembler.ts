import {
  CountermeasureState,
  Debrief,
  DebriefSettings,
  openCountermeasureStates,
  targetsOf,
  timingsOf,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DebriefRow, toInstant, toInstantOrNull } from '../database';
import { Readable } from '../permissions';
import { contentOf } from './debriefRows';
import { CountermeasureCount, DebriefStore } from './DebriefStore';
import { leaveOutHidden, ReferenceStore } from './references';

type Counts = Debrief['countermeasureCounts'];

/** Makes of rows what the API answers. */
export class DebriefAssembler {
  constructor(
    private readonly options: {
      settings: DebriefSettings;
      store: DebriefStore;
      references: ReferenceStore;
    },
  ) {}

  /** The debriefs of `rows`, in their order, as their reader may see them. */
  async assemble(
    db: Knex,
    rows: DebriefRow[],
    readable: Readable,
  ): Promise<Debrief[]> {
    const { store, references } = this.options;
    const ids = rows.map(row => row.id);
    const titles = await store.findTitles(db, ids);
    const counts = await store.countCountermeasures(db, ids);
    const timelines = await store.countTimelineEntries(db, ids);
    const debriefs = rows.map(row =>
      this.toDebrief(row, {
        titles: titles.get(row.id) ?? new Map(),
        countermeasureCounts: toCounts(counts.get(row.id) ?? []),
        timelineCount: timelines.get(row.id) ?? 0,
      }),
    );
    const seen = await references.findSeen(db, readable, debriefs);
    return debriefs.map(debrief => leaveOutHidden(debrief, seen));
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
      targets: targetsOf(content, this.options.settings),
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

function toCounts(rows: CountermeasureCount[]): Counts {
  const open = rows.filter(it => isOpen(it.state));
  return {
    total: sumOf(rows.map(it => it.total)),
    open: sumOf(open.map(it => it.total)),
    overdue: sumOf(open.map(it => it.late)),
    byState: Object.fromEntries(rows.map(it => [it.state, it.total])),
  };
}

function isOpen(state: CountermeasureState): boolean {
  return openCountermeasureStates.includes(state);
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0);
}
