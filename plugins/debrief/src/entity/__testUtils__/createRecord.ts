import {
  debriefsAmong,
  defaultDebriefSettings,
  gameDayInputSchema,
  targetsOf,
  timingsOf,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  Countermeasure,
  Debrief,
  GameDay,
  LearningPath,
  LearningRecord,
  LearningRecordItem,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';

const checkout = 'component:default/checkout';

/** A debrief with nothing in it but what is given. */
export function createDebrief(overrides: Partial<Debrief> = {}): Debrief {
  const marks = {
    startedAt: null,
    detectedAt: null,
    mitigatedAt: null,
    resolvedAt: null,
    heldAt: null,
    ...overrides.marks,
  };
  const number = overrides.number ?? 158;
  return {
    id: `debrief-${number}`,
    number,
    version: 1,
    title: `Event ${number}`,
    kind: 'incident',
    status: 'published',
    scheduled: false,
    severity: null,
    entities: [{ entityRef: checkout, role: 'origin', title: 'checkout' }],
    summary: '',
    discussion: '',
    surprises: '',
    luck: '',
    targetAnswers: { detect: '', resolve: '' },
    relations: [],
    impact: {
      description: '',
      customersAffected: null,
      complaints: null,
      cost: null,
    },
    mitigation: null,
    factors: [],
    wentWell: [],
    owner: null,
    facilitator: null,
    participants: [],
    links: [],
    tags: [],
    visibility: 'organisation',
    occurredAt: marks.startedAt ?? '2026-05-28T09:12:00Z',
    timings: timingsOf(marks),
    targets: targetsOf(
      { marks, severity: overrides.severity ?? null },
      defaultDebriefSettings,
    ),
    countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
    timelineCount: 0,
    createdAt: '2026-05-28T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-05-28T10:00:00Z',
    updatedBy: 'user:default/ana',
    publishedAt: null,
    ...overrides,
    marks,
  };
}

export function createItem(
  overrides: Partial<Debrief> = {},
): LearningRecordItem {
  return { type: 'debrief', ...createDebrief(overrides) };
}

/** A game day that took place, with nothing in it but what is given. */
export function createGameDay(
  overrides: Partial<GameDay> = {},
): Extract<LearningRecord['items'][number], { type: 'game-day' }> {
  const number = overrides.number ?? 31;
  return {
    type: 'game-day',
    ...gameDayInputSchema.parse({
      title: `Rehearsal ${number}`,
      hypothesis: 'Customers still pay',
      entities: [{ entityRef: checkout }],
    }),
    id: `game-day-${number}`,
    number,
    version: 1,
    status: 'completed',
    environment: 'staging',
    entities: [{ entityRef: checkout, role: 'target', title: 'checkout' }],
    rehearses: [],
    retests: [],
    startedAt: '2026-06-01T09:00:00Z',
    endedAt: '2026-06-01T10:00:00Z',
    occurredAt: '2026-06-01T09:00:00Z',
    abort: null,
    cancelReason: null,
    drillCounts: { total: 0, byOutcome: {} },
    observationCount: 0,
    findingCounts: { total: 0, open: 0 },
    debrief: null,
    createdAt: '2026-05-30T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-06-01T10:00:00Z',
    updatedBy: 'user:default/ana',
    ...overrides,
  };
}

/** One step of a game day, by its number. */
export function createPath(
  type: LearningPath['type'],
  gameDay: number,
  overrides: Partial<LearningPath> = {},
): LearningPath {
  return {
    type,
    gameDayId: `game-day-${gameDay}`,
    drillId: null,
    debriefId: null,
    outcome: null,
    at: '2026-06-01T09:00:00Z',
    countermeasureId: null,
    countermeasure: null,
    verdict: null,
    ...overrides,
  };
}

/** That `to` is a recurrence of `from`, by their numbers. */
export function createThread(
  from: number,
  to: number,
  overrides: Partial<LearningRecordThread> = {},
): LearningRecordThread {
  return {
    from: `debrief-${from}`,
    to: `debrief-${to}`,
    fromNumber: from,
    toNumber: to,
    countermeasureId: null,
    countermeasure: null,
    sharedFactors: [],
    ...overrides,
  };
}

const noDurations: LearningRecord['facts']['timeToDetect'] = {
  n: 0,
  median: null,
  p90: null,
  withinTarget: 0,
  points: [],
};

/** A learning record with these items and the facts that are given. */
export function createRecord(
  items: LearningRecord['items'] = [],
  overrides: {
    facts?: Partial<LearningRecord['facts']>;
    threads?: LearningRecordThread[];
    paths?: LearningPath[];
    totalItems?: number;
    nextCursor?: string;
    entityRef?: string;
  } = {},
): LearningRecord {
  const debriefs = debriefsAmong(items);
  const countBy = (key: (item: LearningRecordItem) => string) =>
    debriefs.reduce<Record<string, number>>(
      (counts, item) => ({
        ...counts,
        [key(item)]: (counts[key(item)] ?? 0) + 1,
      }),
      {},
    );
  return {
    entityRef: overrides.entityRef ?? checkout,
    facts: {
      debriefs: {
        total: debriefs.length,
        byKind: countBy(item => item.kind),
        bySeverity: countBy(item => item.severity ?? 'none'),
        byFactor: {},
        stillOpen: 0,
        lastAt: debriefs[0]?.occurredAt ?? null,
      },
      timeToDetect: noDurations,
      timeToResolve: noDurations,
      countermeasures: {
        total: 0,
        open: 0,
        overdue: 0,
        byState: {},
        byStrength: {},
      },
      recurrences: 0,
      gameDays: { total: 0, lastAt: null, lastEnvironment: null },
      ...overrides.facts,
    },
    items,
    totalItems: overrides.totalItems ?? items.length,
    pageInfo: { nextCursor: overrides.nextCursor },
    threads: overrides.threads ?? [],
    paths: overrides.paths ?? [],
  };
}

export function createCountermeasure(
  overrides: Partial<Countermeasure> = {},
): Countermeasure {
  const number = overrides.number ?? 242;
  return {
    id: `countermeasure-${number}`,
    number,
    version: 1,
    source: {
      type: 'debrief',
      id: 'debrief-158',
      number: 158,
      title: 'Event 158',
    },
    title: `Countermeasure ${number}`,
    description: '',
    state: 'committed',
    reason: null,
    owner: 'user:default/ana',
    dueDate: '2030-06-26',
    cornerstone: null,
    mechanism: 'eliminate',
    strength: 'strong',
    entities: [checkout],
    ticket: null,
    overdue: false,
    verification: null,
    stateChangedAt: '2026-05-29T10:00:00Z',
    createdAt: '2026-05-29T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-05-29T10:00:00Z',
    updatedBy: 'user:default/ana',
    ...overrides,
  };
}
