import {
  DrillContent,
  drillInputSchema,
  GameDayContent,
  gameDayContentSchema,
  GameDayMove,
  GameDayStatus,
  observationInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  SeedDrill,
  SeedGameDay,
  SeedGameDayContent,
} from '@debrief/backstage-plugin-debrief-node';
import { v7 as uuid } from 'uuid';
import { parse } from '../calls';
import { CountermeasureDraft } from '../countermeasures';
import { toStored } from '../database';
import { GameDayDraft, MeasurementDraft, TimedObservation } from '../game-days';
import {
  countermeasureTimesOf,
  SeedIds,
  toCountermeasure,
} from './toSeedRecords';

/** A move that a game day of a seed makes, and when (epoch milliseconds). */
export interface SeedMove {
  move: GameDayMove;
  at: number;
  reason: string;
}

/** A game day of a seed, ready to be saved, and how far it goes from there. */
export interface WholeGameDay {
  draft: GameDayDraft & { id: string };
  drills: { content: DrillContent; measurements: MeasurementDraft[] }[];
  observations: { content: TimedObservation; actor: string }[];
  findings: CountermeasureDraft[];
  moves: SeedMove[];
  /** Of what was aborted. */
  restoredAt: number | null;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/**
 * Gives ids for keys and instants for what was left out, the earliest first.
 *
 * @throws InvalidFieldsError, which names the title of the game day
 */
export function toSeedGameDays(
  seeds: SeedGameDay[],
  ids: SeedIds,
  now: number,
): WholeGameDay[] {
  return seeds
    .map(seed => toWhole(seed, ids, now))
    .sort((one, other) => one.draft.at - other.draft.at);
}

function toWhole(seed: SeedGameDay, ids: SeedIds, now: number): WholeGameDay {
  const content = toContent(seed.content, ids);
  const times = timesOf(seed, content, now);
  const id = uuid();
  const actor =
    seed.recordedBy ??
    content.roles.owner ??
    content.roles.coordinator ??
    'user:default/guest';
  const author = { actor, at: times.recordedAt };
  return {
    draft: { id, content, titles: new Map(), ...author },
    drills: seed.drills.map(it => ({
      content: toDrill(it, ids),
      measurements: it.measurements ?? [],
    })),
    observations: seed.observations.map(({ author: by, at, ...it }) => ({
      content: {
        ...parse(observationInputSchema, { ...it, at }, [content.title]),
        at,
      },
      actor: by ?? actor,
    })),
    findings: seed.findings.map(it => ({
      id: ids.countermeasure(it.key),
      owner: { type: 'game-day', id },
      content: toFinding(it, id, content),
      actor,
      ...countermeasureTimesOf(it, times.endedAt, now),
    })),
    moves: movesTo[seed.status].map(move => ({
      move,
      at: move === 'start' ? times.startedAt : times.endedAt,
      reason: seed.reason ?? '',
    })),
    restoredAt: seed.restoredAt ? toStored(seed.restoredAt) : null,
  };
}

const movesTo: Record<GameDayStatus, GameDayMove[]> = {
  planned: [],
  running: ['start'],
  completed: ['start', 'complete'],
  aborted: ['start', 'abort'],
  cancelled: ['cancel'],
};

function toContent(
  { rehearses = [], retests = [], ...content }: SeedGameDayContent,
  ids: SeedIds,
): GameDayContent {
  return parse(
    gameDayContentSchema,
    {
      environment: 'staging',
      ...content,
      ...toReferences({ rehearses, retests }, ids),
    },
    [content.title],
  );
}

function toDrill(
  { rehearses = [], retests = [], measurements, ...drill }: SeedDrill,
  ids: SeedIds,
): DrillContent {
  return parse(
    drillInputSchema,
    { ...drill, ...toReferences({ rehearses, retests }, ids) },
    [drill.title],
  );
}

function toReferences(
  {
    rehearses,
    retests,
  }: {
    rehearses: { debriefKey: string }[];
    retests: { countermeasureKey: string }[];
  },
  ids: SeedIds,
) {
  return {
    rehearses: rehearses.map(it => ({ debriefId: ids.debrief(it.debriefKey) })),
    retests: retests.map(it => ({
      countermeasureId: ids.countermeasure(it.countermeasureKey),
    })),
  };
}

function toFinding(
  finding: SeedGameDay['findings'][number],
  id: string,
  { entities }: GameDayContent,
) {
  const content = toCountermeasure(finding, { type: 'game-day', id });
  return {
    ...content,
    entities: content.entities ?? entities.map(it => it.entityRef),
  };
}

function timesOf(seed: SeedGameDay, content: GameDayContent, now: number) {
  const planned = content.scheduledAt ? toStored(content.scheduledAt) : now;
  const past = (said: string | undefined, otherwise: number) =>
    Math.min(said ? toStored(said) : otherwise, now);
  const startedAt = past(seed.startedAt, planned);
  return {
    recordedAt: past(seed.recordedAt, Math.min(startedAt, planned) - week),
    startedAt,
    endedAt: past(seed.endedAt, startedAt + content.durationMinutes * minute),
  };
}
