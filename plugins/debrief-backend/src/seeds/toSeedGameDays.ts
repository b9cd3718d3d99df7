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
  SeedObservation,
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
  actor: string;
  reason: string;
}

/** A game day of a seed, ready to be saved, and how far it goes from there. */
export interface WholeGameDay {
  draft: GameDayDraft & { id: string };
  drills: {
    content: DrillContent;
    measurements: { draft: MeasurementDraft; actor: string }[];
  }[];
  /** Each with the place of the drill that it is about. */
  observations: {
    content: TimedObservation;
    actor: string;
    drill: number | null;
  }[];
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
 * @throws InvalidFieldsError, which names the key of the game day
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
  const content = toContent(seed, ids);
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
      content: toDrill(it, seed.key, ids),
      measurements: (it.measurements ?? []).map(({ by, ...draft }) => ({
        draft,
        actor: by ?? actor,
      })),
    })),
    observations: seed.observations.map(it => ({
      content: toObservation(it, seed.key, ids),
      actor: it.author ?? actor,
      drill: it.drill ?? null,
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
      actor: move === 'start' ? actor : seed.endedBy ?? actor,
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
  {
    key,
    content: { rehearses = [], retests = [], injects, ...content },
  }: SeedGameDay,
  ids: SeedIds,
): GameDayContent {
  return parse(
    gameDayContentSchema,
    {
      environment: 'staging',
      ...content,
      ...toReferences({ rehearses, retests }, ids),
      injects: injects?.map(it => ({ ...it, from: ids.entry(it.from) })),
    },
    [key],
  );
}

function toDrill(
  { rehearses = [], retests = [], measurements, ...drill }: SeedDrill,
  key: string,
  ids: SeedIds,
): DrillContent {
  return parse(
    drillInputSchema,
    { ...drill, ...toReferences({ rehearses, retests }, ids) },
    [key, 'drills', drill.title],
  );
}

function toObservation(
  { author, drill, recognises, ...observation }: SeedObservation,
  key: string,
  ids: SeedIds,
): TimedObservation {
  const content = parse(
    observationInputSchema,
    { ...observation, recognises: ids.entry(recognises) },
    [key, 'observations'],
  );
  return { ...content, at: observation.at };
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
