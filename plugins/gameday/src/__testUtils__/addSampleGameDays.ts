import {
  countermeasureInputSchema,
  debriefInputSchema,
  drillInputSchema,
  gameDayInputSchema,
  scenarioInputSchema,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  DrillInput,
  GameDay,
  GameDayInput,
} from '@debrief/backstage-plugin-debrief-common';
import type { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';

type Records = FakeBackend['records'];

export const ana = 'user:default/ana';
export const kavya = 'user:default/kavya';
export const jonas = 'user:default/jonas';
export const hana = 'user:default/hana';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What there is of the samples, by what it shows. */
export interface Samples {
  /** An incident with a timeline, its countermeasure done. */
  incident: string;
  /** The countermeasure of the incident. */
  promise: string;
  /** A game day in which the promise did not hold, and what was found. */
  refuted: string;
  finding: string;
  /** Re-test of the finding: planned, in a week. */
  planned: string;
  running: string;
  completed: string;
  tabletop: string;
  aborted: string;
}

/**
 * Game days of `payments` around the present of a backend: an incident, what
 * was promised, the drill that refuted it, what was found, and the re-test.
 */
export function addSampleGameDays(records: Records): Samples {
  const now = Date.parse(records.now);
  const at = (days: number, minutes = 0) =>
    new Date(now + days * dayMs + minutes * minuteMs)
      .toISOString()
      .replace('.000Z', 'Z');
  const { gameDays } = records;

  const incident = addIncident(records, at(-120));
  const promise = records.addCountermeasure(
    countermeasureInputSchema.parse({
      source: { type: 'debrief', id: incident.id },
      title: 'Card form when saved cards cannot be read',
      state: 'done',
      owner: kavya,
      dueDate: at(-90).slice(0, 10),
      mechanism: 'automate',
      cornerstone: 'respond',
    }),
    incident,
    kavya,
  );
  scenarios.forEach(it => gameDays.addScenario(scenarioInputSchema.parse(it)));

  const cacheGone: GameDayInput = {
    title: 'Payments loses its cache',
    hypothesis: 'With the payments cache gone, customers still pay within 2 s.',
    failureMode: 'cache-loss',
    environment: 'staging',
    expectation: 'holds',
    entities: [{ entityRef: 'component:default/payments', role: 'target' }],
    durationMinutes: 90,
    roles: {
      owner: kavya,
      coordinator: ana,
      observers: [jonas, hana],
      reporters: [hana],
    },
    steadyState: [
      { description: 'p95 of pay', limit: { below: 2 }, unit: 's' },
      { description: 'Payments per minute', limit: { above: 180 } },
      { description: 'Errors of pay', limit: { below: 2 }, unit: '%' },
    ],
    blastRadius:
      'Staging, shop “lab-2” only; card test network; no mails leave.',
    restoreSteps: [
      'Remove the packet rule',
      'Restart payments, pod by pod',
      'Wait for p95 below 1 s',
    ],
    abortConditions: ['errors above 2 % for 1 min', 'anyone says stop'],
    expectedAlerts: ['Hit ratio of the payments cache'],
    preparations: [
      { text: 'On-call informed', done: true },
      { text: 'Support knows', done: true },
      { text: 'Dashboards open on two screens', done: false },
    ],
    rehearses: [{ debriefId: incident.id }],
  };
  const add = (
    input: Partial<GameDayInput>,
    change: Partial<GameDay> = {},
    number?: number,
  ) => {
    const content = gameDayInputSchema.parse({ ...cacheGone, ...input });
    const gameDay = gameDays.add(
      { ...content, environment: content.environment ?? 'staging' },
      kavya,
      { number },
    );
    return gameDays.change(gameDay, change, kavya);
  };
  const addDrill = (of: GameDay, input: Partial<DrillInput>) =>
    gameDays.addDrill(
      of.id,
      drillInputSchema.parse({ title: 'All keys flushed', ...input }),
      ana,
    );

  const refuted = add(
    {
      scheduledAt: at(-70),
      retests: [{ countermeasureId: promise.id }],
    },
    { status: 'completed', startedAt: at(-70), endedAt: at(-70, 80) },
    23,
  );
  addDrill(refuted, {
    outcome: 'refuted',
    execution: 'completed',
    notes: 'The form came after 9.4 s.',
    ...stamps(at(-70), [5, 8, 20, 25]),
  });
  const finding = records.addCountermeasure(
    countermeasureInputSchema.parse({
      source: { type: 'game-day', id: refuted.id },
      title: 'Stop waiting for the cache after 300 ms',
      state: 'done',
      owner: kavya,
      dueDate: at(-20).slice(0, 10),
      mechanism: 'eliminate',
      cornerstone: 'anticipate',
    }),
    refuted,
    kavya,
  );
  records.countermeasures = records.countermeasures.map(it =>
    it.id === promise.id
      ? {
          ...it,
          verification: {
            gameDayId: refuted.id,
            url: null,
            verdict: 'did-not-hold',
            at: refuted.endedAt ?? records.now,
            by: ana,
          },
        }
      : it,
  );

  const completed = add(
    {
      scheduledAt: at(-14),
      retests: [{ countermeasureId: finding.id }],
    },
    { status: 'completed', startedAt: at(-14), endedAt: at(-14, 81) },
    31,
  );
  addCompletedDrills(completed);
  addFindings(completed);

  const running = add(
    { title: 'Payments loses its cache, again', scheduledAt: at(0, -41) },
    { status: 'running', startedAt: at(0, -41) },
    33,
  );
  addDrill(running, {
    outcome: 'held',
    execution: 'completed',
    fault: 'Flush the cache of “lab-2”',
    detectedBy: 'alert',
    alerts: {
      expected: ['Hit ratio of the payments cache'],
      fired: ['Hit ratio of the payments cache'],
    },
    ...stamps(at(0, -29), [0, 0.8, 2.4, 4.1]),
  });
  const second = addDrill(running, {
    title: 'All cache nodes unreachable',
    fault: 'Drop packets to port 6379 from payments, all pods',
    alerts: {
      expected: ['Hit ratio of the payments cache', 'Cache unreachable'],
      fired: ['Hit ratio of the payments cache'],
    },
    ...stamps(at(0, -7), [0, 2.75]),
  });
  addDrill(running, {
    title: 'Cache answers 800 ms late',
    fault: 'Delay 800 ms ± 50',
    plannedAfterMinutes: 50,
  });
  let measured = second;
  for (const [index, value] of [0.6, 0.7, 1.6, 1.7, 1.5].entries()) {
    measured = gameDays.measure(
      measured,
      { steadyState: 0, at: at(0, index * 2 - 10), value },
      jonas,
    );
  }
  say(
    running,
    at(0, -24),
    hana,
    'finding',
    'The warm-up ran twice, from two pods.',
  );
  say(
    running,
    at(0, -4),
    jonas,
    'observation',
    'Payments are slower, p95 1.7 s. I see it on the graph, nobody was paged.',
  );
  say(
    running,
    at(0, -2),
    hana,
    'surprise',
    'Retries are not limited per request: one payment asked the cache 14 times before it gave up.',
  );

  const planned = add(
    {
      title: 'Payments loses its cache in production',
      environment: 'production',
      scheduledAt: at(7),
      retests: [{ countermeasureId: finding.id }],
    },
    {},
    34,
  );
  addDrill(planned, {
    fault: 'Flush the cache',
    plannedAfterMinutes: 10,
    retests: [{ countermeasureId: finding.id }],
  });

  const tabletop = add(
    {
      title: 'If the saved cards vanished again',
      form: 'tabletop',
      hypothesis: 'Told only what was known then, we recognise it sooner.',
      scheduledAt: at(-30),
      steadyState: [],
      failureMode: 'dependency-down',
      injects: records
        .timelineOf(incident.id)
        .filter(it => it.kind !== 'mark' && it.kind !== 'decision')
        .map(it => ({
          afterMinutes: (Date.parse(it.at) - Date.parse(at(-120))) / minuteMs,
          text: it.text,
          from: it.id,
        })),
    },
    { status: 'completed', startedAt: at(-30), endedAt: at(-30, 30) },
    28,
  );
  const [, , third] = records.timelineOf(incident.id);
  say(
    tabletop,
    at(-30, 9),
    jonas,
    'observation',
    'I would look at the card store now.',
    third?.id,
  );
  addDrill(tabletop, { title: 'Talked through', outcome: 'held' });

  const aborted = add(
    { title: 'A zone is gone', failureMode: 'zone-loss', scheduledAt: at(-45) },
    {
      status: 'aborted',
      startedAt: at(-45),
      endedAt: at(-45, 12),
      abort: {
        decidedAt: at(-45, 12),
        by: ana,
        reason: 'Errors above 2 % for a minute',
        restoredAt: at(-45, 16),
        timeToAbort: 'PT4M',
      },
    },
    26,
  );
  addDrill(aborted, {
    title: 'Zone b unreachable',
    execution: 'aborted',
    outcome: 'inconclusive',
    ...stamps(at(-45), [3, 4]),
  });

  return {
    incident: incident.id,
    promise: promise.id,
    refuted: refuted.id,
    finding: finding.id,
    planned: planned.id,
    running: running.id,
    completed: completed.id,
    tabletop: tabletop.id,
    aborted: aborted.id,
  };

  function say(
    of: GameDay,
    when: string,
    by: string,
    kind: 'observation' | 'surprise' | 'finding',
    text: string,
    recognises: string | null = null,
  ) {
    gameDays.addObservation(
      of.id,
      { at: when, text, kind, drillId: null, recognises },
      by,
    );
  }

  function addCompletedDrills(of: GameDay) {
    const start = -14;
    const drills = [
      addDrill(of, {
        outcome: 'held',
        execution: 'completed',
        executionNote: 'flushed once, by hand',
        notes:
          'p95 rose to 0.9 s for two minutes. The card form was there at once; the warm-up did the rest by itself.',
        detectedBy: 'alert',
        retests: [{ countermeasureId: finding.id }],
        alerts: {
          expected: ['Hit ratio of the payments cache'],
          fired: ['Hit ratio of the payments cache'],
        },
        ...stamps(at(start, 12), [0, 0.8, 2.4, 4.1]),
      }),
      addDrill(of, {
        title: 'All cache nodes unreachable',
        outcome: 'held',
        execution: 'completed',
        executionNote: 'packets dropped on 12 of 12 pods',
        notes: 'Three test shoppers paid in 1.6 to 1.9 s and saw a spinner.',
        detectedBy: 'person',
        alerts: {
          expected: ['Hit ratio of the payments cache', 'Cache unreachable'],
          fired: ['Hit ratio of the payments cache'],
        },
        surprises: [
          {
            text: 'Slow costs 14 × 800 ms, gone costs 300 ms once.',
            whose: jonas,
          },
        ],
        ...stamps(at(start, 34), [0, 2.75, 9.2, 11.7]),
      }),
      addDrill(of, {
        title: 'Cache answers 800 ms late',
        outcome: 'refuted',
        execution: 'partial',
        executionNote: 'delay put on 11 of 12 pods',
        notes:
          'One payment waited up to 14 times for the cache. p95 6.8 s, errors 1.4 %: under the abort condition, so we went on and found why.',
        detectedBy: 'person',
        rehearses: [{ debriefId: incident.id }],
        alerts: {
          expected: ['p95 of pay above 1.5 s'],
          fired: ['Database connections above 90 of 100'],
        },
        surprises: [
          {
            text: 'One payment asked the cache 14 times before it gave up.',
            whose: hana,
          },
        ],
        ...stamps(at(start, 52), [0, 1.1, 8.7, 13.1]),
      }),
    ];
    const values: [drill: number, minute: number, value: number][] = [
      [0, 1, 0.6],
      [0, 12, 0.7],
      [0, 14, 0.9],
      [0, 18, 0.6],
      [1, 33, 0.6],
      [1, 37, 1.7],
      [1, 42, 1.4],
      [1, 48, 0.6],
      [2, 54, 4.9],
      [2, 57, 6.8],
      [2, 60, 6.4],
      [2, 63, 5.1],
      [2, 67, 0.9],
      [2, 78, 0.6],
    ];
    const newest = new Map(drills.map(it => [it.id, it]));
    for (const [drill, minute, value] of values) {
      const before = newest.get(drills[drill].id) ?? drills[drill];
      newest.set(
        before.id,
        gameDays.measure(
          before,
          { steadyState: 0, at: at(start, minute), value },
          jonas,
        ),
      );
    }
    say(
      of,
      at(start, 17),
      hana,
      'finding',
      'The warm-up ran twice, from two pods.',
    );
    say(
      of,
      at(start, 39),
      kavya,
      'surprise',
      'I thought that one pod warms the cache; two did, each for all of us.',
    );
  }

  function addFindings(of: GameDay) {
    const more = [
      ['At most two tries per payment for a cache read', 'guardrail', kavya],
      ['Page when the cache cannot be reached from payments', 'alert', jonas],
      ['The warm-up takes a lock', 'automate', null],
    ] as const;
    for (const [title, mechanism, owner] of more) {
      records.addCountermeasure(
        countermeasureInputSchema.parse({
          source: { type: 'game-day', id: of.id },
          title,
          mechanism,
          owner,
          cornerstone: mechanism === 'alert' ? 'monitor' : 'anticipate',
          state: owner ? 'committed' : 'idea',
          dueDate: owner && at(10).slice(0, 10),
        }),
        of,
        ana,
      );
    }
  }
}

function stamps(start: string, minutes: number[]): Partial<DrillInput> {
  const [incitedAt, detectedAt, remediatedAt, restoredAt] = minutes.map(it =>
    new Date(Date.parse(start) + it * minuteMs).toISOString(),
  );
  return {
    startedAt: incitedAt,
    incitedAt,
    detectedAt,
    remediatedAt,
    restoredAt,
  };
}

function addIncident(records: Records, start: string) {
  const at = (minutes: number) =>
    new Date(Date.parse(start) + minutes * minuteMs).toISOString();
  const incident = records.addDebrief(
    debriefInputSchema.parse({
      title: 'Express pay hidden for two hours',
      summary: 'Saved cards could not be read, and the button vanished.',
      severity: 'sev2',
      entities: [
        { entityRef: 'component:default/payments', role: 'origin' },
        { entityRef: 'component:default/checkout', role: 'impacted' },
      ],
      marks: {
        startedAt: start,
        detectedAt: at(17),
        mitigatedAt: at(30),
        resolvedAt: at(36),
      },
      owner: kavya,
    }),
    kavya,
    { number: 131 },
  );
  const entries = [
    [0, 'mark', 'The clean-up ran'],
    [
      2,
      'observation',
      '5xx of payments is at 34 %. Every machine looks healthy.',
    ],
    [8, 'communication', 'Three customers write: “basket says try later”.'],
    [17, 'communication', 'A call, and a screenshot in #shop-oncall.'],
    [19, 'observation', 'payments logs “card store unreachable”.'],
    [24, 'effect', 'The breaker on pricing is open since 11:15, and holds.'],
    [27, 'investigation', 'We compare the three deployments of the morning'],
    [30, 'decision', 'Roll back the flag'],
    [36, 'mark', 'Resolved'],
  ] as const;
  for (const [minutes, kind, text] of entries) {
    records.addEntry(
      incident.id,
      timelineEntryInputSchema.parse({ at: at(minutes), kind, text }),
      kavya,
    );
  }
  return records.changeDebrief(
    incident,
    { status: 'published', publishedAt: at(4_000) },
    { by: kavya, action: 'published' },
  );
}

const scenarios = [
  {
    title: 'The cache is gone',
    failureMode: 'cache-loss',
    hypothesis: 'With the cache gone, customers still pay.',
    description:
      'Flushed, unreachable, or answering late; who falls back, and how long does it take?',
    abortConditions: ['errors above 2 % for 1 min'],
    restoreSteps: ['Let the traffic to the cache through again'],
    expectedAlerts: ['Hit ratio of the cache'],
    preparations: ['On-call informed'],
  },
  {
    title: 'The provider answers, slowly',
    failureMode: 'dependency-slow',
    hypothesis: 'With the provider slow, customers still pay.',
    description: 'Each call takes eight seconds. What waits for it?',
  },
  {
    title: 'A certificate ends at midnight',
    failureMode: 'certificate-expiry',
    hypothesis: 'With the certificate ended, customers still sign in.',
    description: 'Set the clock of a test shop forward by a day.',
  },
  {
    title: 'The one who knows is on a plane',
    failureMode: 'people',
    forms: ['tabletop', 'wheel'],
    hypothesis: 'With the one who knows away, we still find the runbook.',
    description: 'Nobody may ask them for an hour.',
  },
];
