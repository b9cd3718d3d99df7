import {
  Drill,
  durationBetween,
  GameDayContent,
  isWithinLimit,
  suggestOutcome,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  DrillRow,
  GameDayRow,
  inBatches,
  toInstant,
  toInstantOrNull,
} from '../../database';
import { Readable } from '../../permissions';
import { findSeen, SeenNames } from '../../records/references';
import { contentOf } from '../gameDayRows';
import { idsIn } from '../references';
import { RehearsalStore, Verdict } from '../RehearsalStore';
import { drillContentOf, MeasurementRow } from './drillRows';
import { DrillStore, MeasuredRange } from './DrillStore';

type SteadyState = GameDayContent['steadyState'];

/** What stands beside the row of a drill, for one reader. */
interface Beside {
  steadyState: SteadyState;
  measurements: MeasurementRow[];
  ranges: MeasuredRange[];
  seen: SeenNames;
  verdictOf(countermeasureId: string): Verdict | null;
}

/** Makes of rows what the API answers. */
export class DrillAssembler {
  constructor(
    private readonly options: {
      rehearsals: RehearsalStore;
      store: DrillStore;
    },
  ) {}

  /** The drills of `rows`, in their order, as their reader may see them. */
  async assemble(
    db: Knex,
    rows: DrillRow[],
    readable: Readable,
  ): Promise<Drill[]> {
    const { rehearsals, store } = this.options;
    const ids = rows.map(row => row.id);
    const gameDayIds = [...new Set(rows.map(row => row.game_day_id))];
    const steadyStateOf = await readSteadyStates(db, gameDayIds);
    const measurements = await store.findMeasurements(db, ids);
    const rangesOf = await store.findRanges(db, ids);
    const verdictOf = await rehearsals.findVerdicts(db, gameDayIds);
    const contents = rows.map(drillContentOf);
    const seen = await findSeen(db, readable, idsIn(contents));
    return rows.map(row =>
      toDrill(row, {
        steadyState: steadyStateOf(row.game_day_id),
        measurements: measurements.filter(it => it.drill_id === row.id),
        ranges: rangesOf(row.id),
        seen,
        verdictOf: id => verdictOf(row.game_day_id, id),
      }),
    );
  }
}

async function readSteadyStates(
  db: Knex,
  gameDayIds: string[],
): Promise<(id: string) => SteadyState> {
  const rows = await inBatches(gameDayIds, batch =>
    db<GameDayRow>('game_days').whereIn('id', batch).select('id', 'content'),
  );
  const byId = new Map(rows.map(it => [it.id, contentOf(it).steadyState]));
  return id => byId.get(id) ?? [];
}

function toDrill(row: DrillRow, beside: Beside): Drill {
  const content = drillContentOf(row);
  const { seen, steadyState } = beside;
  return {
    id: row.id,
    gameDayId: row.game_day_id,
    number: row.number,
    version: row.version,
    ...content,
    rehearses: content.rehearses.flatMap(({ debriefId }) => {
      const debrief = seen.debriefs.get(debriefId);
      return debrief
        ? [{ debriefId, number: debrief.number, title: debrief.title }]
        : [];
    }),
    retests: content.retests.flatMap(({ countermeasureId }) => {
      const found = seen.countermeasures.get(countermeasureId);
      return found
        ? [
            {
              countermeasureId,
              number: found.number,
              title: found.title,
              verdict: beside.verdictOf(countermeasureId),
            },
          ]
        : [];
    }),
    // Of all that was measured, not of the newest alone.
    suggestedOutcome: suggestOutcome({
      execution: content.execution,
      alerts: content.alerts,
      measurements: beside.ranges.map(it => ({
        within: isRangeWithin(it, steadyState),
      })),
    }),
    outcomeBy: row.outcome_by,
    outcomeAt: toInstantOrNull(row.outcome_at),
    timings: {
      toDetect: durationBetween(content.incitedAt, content.detectedAt),
      toRemediate: durationBetween(content.incitedAt, content.remediatedAt),
      toRestore: durationBetween(content.incitedAt, content.restoredAt),
    },
    measurements: beside.measurements.map(it => ({
      id: it.id,
      steadyState: it.steady_state,
      at: toInstant(it.at),
      value: it.value,
      within: isWithinLimit(it.value, steadyState[it.steady_state]?.limit),
      by: it.created_by,
    })),
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function isRangeWithin(
  { steadyState, least, greatest }: MeasuredRange,
  limits: SteadyState,
): boolean | null {
  const limit = limits[steadyState]?.limit;
  const [low, high] = [least, greatest].map(it => isWithinLimit(it, limit));
  return low === null || high === null ? null : low && high;
}
