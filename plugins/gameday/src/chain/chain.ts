import {
  Countermeasure,
  countermeasureEndpoints,
  Drill,
  drillEndpoints,
  DrillOutcome,
  GameDay,
  gameDayEndpoints,
  readAllItems,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  DebriefApi,
  KindShape,
} from '@debrief/backstage-plugin-debrief-react';

/** One step of the way from an event to a countermeasure that holds. */
export type Step =
  | {
      type: 'debrief';
      id: string;
      number: number;
      title: string;
      kind: KindShape;
      at: string;
    }
  | {
      type: 'countermeasure';
      id: string;
      number: number;
      title: string;
      countermeasure: Countermeasure;
      at: string;
    }
  | {
      type: 'game-day';
      id: string;
      number: number;
      title: string;
      outcome: DrillOutcome | null;
      at: string;
      /** The game day of the page. */
      isThis: boolean;
    };

/** A chain longer than this is cut at its beginning. */
const mostGameDays = 3;

type Rehearsed = Pick<GameDay, 'rehearses' | 'retests'>;

/**
 * What led to a game day, and what came of it, as one way: the event, its
 * countermeasure, the drill that refuted it, what was found, the re-test. What
 * one may not see is left out.
 */
export async function readChain(
  api: DebriefApi,
  gameDay: GameDay,
  drills: Drill[],
): Promise<Step[]> {
  return [
    ...(await stepsBefore(api, gameDay, drills, mostGameDays)),
    { ...stepOfGameDay(gameDay, drills), isThis: true },
    ...(await stepsAfter(api, gameDay, mostGameDays)),
  ];
}

async function stepsBefore(
  api: DebriefApi,
  gameDay: GameDay,
  drills: Rehearsed[] | Drill[],
  left: number,
): Promise<Step[]> {
  const [retest] = [gameDay, ...drills].flatMap(it => it.retests);
  if (retest && left > 0) {
    const countermeasure = await orNothing(
      api.call(countermeasureEndpoints.get, { id: retest.countermeasureId }),
    );
    if (countermeasure) {
      return [
        ...(await stepsToSource(api, gameDay, countermeasure, left - 1)),
        stepOfCountermeasure(countermeasure),
      ];
    }
  }
  return stepsOfRehearsed(gameDay);
}

async function stepsToSource(
  api: DebriefApi,
  gameDay: GameDay,
  { source, createdAt }: Countermeasure,
  left: number,
): Promise<Step[]> {
  const { type, id, number, title } = source;
  if (type === 'debrief') {
    const known = gameDay.rehearses.find(it => it.debriefId === id);
    const at = known?.occurredAt ?? createdAt;
    const kind = isShape(known?.kind) ? known.kind : 'incident';
    return [{ type, id, number, title, kind, at }];
  }
  const before = await orNothing(api.call(gameDayEndpoints.get, { id }));
  if (!before || before.id === gameDay.id) {
    return [];
  }
  const drills = await readDrills(api, id);
  return [
    ...(await stepsBefore(api, before, drills, left)),
    stepOfGameDay(before, drills),
  ];
}

function stepsOfRehearsed({ rehearses }: GameDay): Step[] {
  return rehearses.slice(0, 1).map(it => ({
    type: 'debrief',
    id: it.debriefId,
    number: it.number,
    title: it.title,
    kind: isShape(it.kind) ? it.kind : 'incident',
    at: it.occurredAt,
  }));
}

async function stepsAfter(
  api: DebriefApi,
  gameDay: GameDay,
  left: number,
): Promise<Step[]> {
  const findings = await orNothing(
    api.call(countermeasureEndpoints.list, {
      query: { sourceType: 'game-day', sourceId: gameDay.id },
    }),
  );
  const finding =
    findings?.items.find(it => it.verification) ?? findings?.items[0];
  if (!finding || left === 0) {
    return [];
  }
  const retests = await orNothing(
    api.call(gameDayEndpoints.list, {
      query: { countermeasureId: [finding.id], order: 'occurredAt' },
    }),
  );
  const retest = retests?.items.find(it => it.id !== gameDay.id);
  return [
    stepOfCountermeasure(finding),
    ...(retest
      ? [
          stepOfGameDay(retest, await readDrills(api, retest.id)),
          ...(await stepsAfter(api, retest, left - 1)),
        ]
      : []),
  ];
}

function stepOfCountermeasure(it: Countermeasure): Step {
  return {
    type: 'countermeasure',
    id: it.id,
    number: it.number,
    title: it.title,
    countermeasure: it,
    at: it.verification?.at ?? it.stateChangedAt,
  };
}

function stepOfGameDay(gameDay: GameDay, drills: Drill[]) {
  return {
    type: 'game-day' as const,
    id: gameDay.id,
    number: gameDay.number,
    title: gameDay.title,
    outcome: worstOutcome(drills),
    at: gameDay.occurredAt,
    isThis: false,
  };
}

/** Refuted when one drill was, held when all did. */
export function worstOutcome(
  drills: Pick<Drill, 'outcome'>[],
): DrillOutcome | null {
  const outcomes = drills.map(it => it.outcome);
  return (
    (['refuted', 'inconclusive', null, 'held'] as const).find(it =>
      outcomes.includes(it),
    ) ?? null
  );
}

function readDrills(api: DebriefApi, id: string): Promise<Drill[]> {
  return readAllItems(query => api.call(drillEndpoints.list, { id, query }));
}

/** What one may not see, or what was deleted, breaks no chain. */
function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch(() => undefined);
}

function isShape(kind: string | undefined): kind is KindShape {
  return ['incident', 'near-miss', 'weak-signal', 'game-day'].includes(
    kind ?? '',
  );
}
