import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  DebriefSeed,
  debriefSeedExtensionPoint,
  SeedDebrief,
  SeedGameDay,
} from '@debrief/backstage-plugin-debrief-node';
import { createDebriefBackends } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';

function seedModule(...seeds: DebriefSeed[]) {
  return createBackendModule({
    pluginId: 'debrief',
    moduleId: 'seed',
    register(env) {
      env.registerInit({
        deps: { point: debriefSeedExtensionPoint },
        init: async ({ point }) => seeds.forEach(it => point.addSeed(it)),
      });
    },
  });
}

const first: SeedDebrief = {
  key: 'first',
  content: {
    title: 'The cache fell over',
    summary: 'A walrus sat on it',
    entities: [{ entityRef: 'checkout', role: 'origin' }],
    owner: ana,
    marks: {
      startedAt: '2026-01-02T09:00:00Z',
      resolvedAt: '2026-01-02T10:00:00Z',
      heldAt: '2026-01-04T10:00:00Z',
    },
  },
  status: 'closed',
  timeline: [{ at: '2026-01-02T09:05:00Z', text: 'Alert' }],
  countermeasures: [
    {
      key: 'fence',
      title: 'A fence',
      state: 'verified',
      owner: ana,
      dueDate: '2026-02-01',
    },
  ],
};
const second: SeedDebrief = {
  key: 'second',
  content: {
    title: 'The cache fell over again',
    entities: [{ entityRef: 'checkout' }],
    owner: 'group:default/basket',
    facilitator: 'user:default/ben',
    relations: [
      {
        debriefKey: 'first',
        type: 'recurrence-of',
        countermeasureKey: 'fence',
      },
    ],
    wentWell: [{ text: 'It held', countermeasureKey: 'fence' }],
    marks: { startedAt: '2026-03-02T09:00:00Z' },
  },
  status: 'draft',
  timeline: [],
  countermeasures: [],
};

const gameDay: SeedGameDay = {
  key: 'without-cache',
  content: {
    title: 'Without a cache',
    hypothesis: 'Customers still pay',
    entities: [{ entityRef: 'checkout' }],
    roles: { owner: ana },
    scheduledAt: '2026-02-10T09:00:00Z',
    steadyState: [{ description: 'p95', limit: { below: 2 } }],
    rehearses: [{ debriefKey: 'first' }],
    injects: [
      {
        afterMinutes: 0,
        text: 'Alert',
        from: { debriefKey: 'first', entry: 0 },
      },
    ],
  },
  status: 'completed',
  endedBy: ben,
  drills: [
    {
      title: 'All keys gone',
      outcome: 'refuted',
      retests: [{ countermeasureKey: 'fence' }],
      measurements: [
        { steadyState: 0, at: '2026-02-10T09:10:00Z', value: 3, by: ben },
      ],
    },
  ],
  observations: [
    {
      at: '2026-02-10T09:12:00Z',
      text: 'A magpie',
      kind: 'surprise',
      author: ben,
      drill: 0,
      recognises: { debriefKey: 'first', entry: 0 },
    },
  ],
  findings: [{ key: 'warm', title: 'Warm it' }],
};

describe.each(backends.ids)('seeds on %s', id => {
  it('are there from the first start on, with their history in the past', async () => {
    const { as } = await backends.start(id, {
      features: [seedModule({ key: 'demo', load: () => [second, first] })],
    });
    const { body: one } = await as(ana).get('/debriefs/1');
    expect(one).toMatchObject({
      title: 'The cache fell over',
      status: 'closed',
      version: 3,
      createdBy: ana,
      createdAt: '2026-01-02T11:00:00Z',
      publishedAt: '2026-01-05T10:00:00Z',
      updatedAt: '2026-01-19T10:00:00Z',
      timelineCount: 1,
      countermeasureCounts: { total: 1, byState: { verified: 1 } },
    });
    const revisions = await as(ana).get('/debriefs/1/revisions');
    expect(
      revisions.body.items.map((it: { action: string }) => it.action),
    ).toEqual(['closed', 'published', 'created']);

    const { body: two } = await as(ana).get('/debriefs/2');
    const { body: fence } = await as(ana).get('/countermeasures/1');
    expect(two).toMatchObject({
      createdBy: 'user:default/ben',
      relations: [{ debriefId: one.id, countermeasureId: fence.id }],
      wentWell: [{ countermeasureId: fence.id }],
    });
    expect(fence).toMatchObject({
      createdAt: '2026-01-02T11:00:00Z',
      stateChangedAt: '2026-01-09T11:00:00Z',
      entities: ['component:default/checkout'],
    });
    const found = await as(ana).get('/debriefs?q=walrus');
    expect(found.body.totalItems).toBe(1);
  });

  it('bring game days that went their way, with what they tested again', async () => {
    const { as } = await backends.start(id, {
      features: [
        seedModule({
          key: 'demo',
          load: () => [first],
          loadGameDays: () => [gameDay],
        }),
      ],
    });
    const { body } = await as(ana).get('/game-days/1');
    expect(body).toMatchObject({
      title: 'Without a cache',
      status: 'completed',
      createdBy: ana,
      createdAt: '2026-02-03T09:00:00Z',
      startedAt: '2026-02-10T09:00:00Z',
      endedAt: '2026-02-10T10:00:00Z',
      rehearses: [{ number: 1 }],
      drillCounts: { total: 1, byOutcome: { refuted: 1 } },
      observationCount: 1,
      findingCounts: { total: 1, open: 1 },
    });
    const timeline = await as(ana).get('/debriefs/1/timeline');
    const [entry] = timeline.body.items;
    expect(body.injects).toMatchObject([{ text: 'Alert', from: entry.id }]);
    const drills = await as(ana).get('/game-days/1/drills');
    const observations = await as(ana).get('/game-days/1/observations');
    expect(observations.body.items).toMatchObject([
      {
        text: 'A magpie',
        author: ben,
        drillId: drills.body.items[0].id,
        recognises: entry.id,
      },
    ]);
    const revisions = await as(ana).get('/game-days/1/revisions');
    expect(revisions.body.items[0]).toMatchObject({
      action: 'completed',
      by: ben,
    });
    expect(drills.body.items[0]).toMatchObject({
      measurements: [{ value: 3, within: false, by: ben }],
      retests: [{ number: 1, verdict: 'did-not-hold' }],
    });
    const { body: fence } = await as(ana).get('/countermeasures/1');
    expect(fence.verification).toMatchObject({
      gameDayId: body.id,
      verdict: 'did-not-hold',
    });
    const found = await as(ana).get('/search?q=magpie');
    expect(found.body.totalItems).toBe(1);
  });

  it('are loaded once, also by replicas that start at the same moment', async () => {
    const knex = await backends.init(id);
    const load = jest.fn(() => [first]);
    const features = [seedModule({ key: 'demo', load })];
    await backends.start(id, { knex });
    const [{ as }] = await Promise.all([
      backends.start(id, { knex, features }),
      backends.start(id, { knex, features }),
    ]);
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(1);
    const calls = load.mock.calls.length;
    await backends.start(id, { knex, features });
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(1);
    expect(load).toHaveBeenCalledTimes(calls);
  });

  it('that are wrong leave nothing behind and do not stop the others', async () => {
    const wrong: SeedDebrief = {
      ...second,
      content: { ...second.content, relations: [], wentWell: [] },
      status: 'published',
    };
    const { as, knex } = await backends.start(id, {
      features: [
        seedModule(
          { key: 'wrong', load: () => [first, wrong] },
          { key: 'right', load: async () => [first] },
        ),
      ],
    });
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(1);
    expect(await knex('seeds').pluck('key')).toEqual(['right']);
  });
});
