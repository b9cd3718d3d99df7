import { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v4 as uuid } from 'uuid';
import { createDebriefBackends, DebriefClient } from '../../__testUtils__';
import { insertAll } from '../../database';

const backends = createDebriefBackends();

jest.setTimeout(60_000);

describe.each(backends.ids)('a learning record on %s', databaseId => {
  it('is made of the newest ten thousand debriefs, and says when there are more', async () => {
    const { as, knex } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    const oldest = await debrief(ana, {
      marks: { startedAt: '2020-01-01T00:00:00Z' },
    });
    await copyDebrief(knex, oldest, 9_999);
    const ofCheckout = { entityRef: 'component:default/checkout', limit: '1' };
    const all = await read(ana, ofCheckout);
    expect([all.totalItems, all.moreItems]).toEqual([10_000, undefined]);
    await copyDebrief(knex, oldest, 1);
    const newest = await read(ana, ofCheckout);
    expect([newest.totalItems, newest.moreItems]).toEqual([10_000, true]);
  });

  it('has the facts that follow from the debriefs of an entity', async () => {
    const { as } = await backends.start(databaseId, {
      config: {
        severities: [
          { id: 'sev1', targets: { detect: 'PT5M', resolve: 'PT1H' } },
          { id: 'sev3', targets: { detect: 'PT30M', resolve: 'PT8H' } },
        ],
      },
    });
    const ana = as('user:default/ana');
    const first = await debrief(ana, {
      severity: 'sev1',
      marks: marksOf('2026-01-01', 10, 90),
      factors: [factor('change'), factor('capacity')],
    });
    const second = await debrief(ana, {
      severity: 'sev3',
      marks: marksOf('2026-02-01', 20, 60),
      factors: [factor('change')],
    });
    await debrief(ana, {
      kind: 'near-miss',
      marks: { startedAt: '2026-03-01T00:00:00Z' },
    });
    await debrief(ana, { entities: [{ entityRef: 'payments' }] });
    await countermeasure(ana, first, { mechanism: 'automate' });
    await countermeasure(ana, first, {
      state: 'committed',
      owner: 'user:default/ana',
      dueDate: '2026-01-20',
    });
    await countermeasure(ana, second, { state: 'dropped', reason: 'Gone' });

    const record = await read(ana, { entityRef: 'checkout' });
    expect(record.entityRef).toBe('component:default/checkout');
    expect(record.facts).toEqual({
      debriefs: {
        total: 3,
        byKind: { incident: 2, 'near-miss': 1 },
        bySeverity: { sev1: 1, sev3: 1, none: 1 },
        byFactor: { change: 2, capacity: 1 },
        stillOpen: 1,
        lastAt: '2026-03-01T00:00:00Z',
      },
      timeToDetect: {
        n: 2,
        median: 'PT15M',
        p90: 'PT19M',
        withinTarget: 1,
        points: [
          {
            debriefId: second.id,
            number: 2,
            title: 'Something failed',
            at: '2026-02-01T00:00:00Z',
            duration: 'PT20M',
            goal: 'PT30M',
            met: true,
          },
          expect.objectContaining({
            debriefId: first.id,
            duration: 'PT10M',
            goal: 'PT5M',
            met: false,
          }),
        ],
      },
      timeToResolve: expect.objectContaining({
        n: 2,
        median: 'PT1H15M',
        p90: 'PT1H27M',
        withinTarget: 1,
      }),
      countermeasures: {
        total: 3,
        open: 2,
        overdue: 1,
        byState: { idea: 1, committed: 1, dropped: 1 },
        byStrength: { strong: 1, none: 1 },
      },
      recurrences: 0,
      gameDays: { total: 0, lastAt: null, lastEnvironment: null },
    });
    expect(record.items.map(it => [it.type, it.number])).toEqual([
      ['debrief', 3],
      ['debrief', 2],
      ['debrief', 1],
    ]);
    expect(record.items[2]).toMatchObject({
      countermeasureCounts: { total: 2, open: 2 },
    });
  });

  it('is empty, not missing, of an entity that nothing happened to', async () => {
    const { as } = await backends.start(databaseId);
    const record = await read(as('user:default/ana'), {
      entityRef: 'component:default/quiet',
    });
    expect(record.items).toEqual([]);
    expect(record.facts.debriefs).toMatchObject({ total: 0, lastAt: null });
    expect(record.facts.timeToDetect).toEqual({
      n: 0,
      median: null,
      p90: null,
      withinTarget: 0,
      points: [],
    });
  });

  it('pages newest first, and filters narrow the items but not the facts', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    for (let day = 1; day <= 5; day++) {
      const made = await debrief(ana, {
        kind: day % 2 ? 'incident' : 'near-miss',
        severity: day > 3 ? 'sev2' : null,
        marks: { startedAt: `2026-01-0${Math.ceil(day / 2)}T00:00:00Z` },
        factors: day === 2 ? [factor('data')] : [],
      });
      if (day === 5) {
        await countermeasure(ana, made, {});
      }
    }
    const days: string[] = [];
    const numbers: number[] = [];
    let cursor = '';
    do {
      const page = await read(ana, {
        entityRef: 'checkout',
        limit: '2',
        ...(cursor ? { cursor } : {}),
      });
      expect(page.totalItems).toBe(5);
      days.push(...page.items.map(it => it.occurredAt));
      numbers.push(...page.items.map(it => it.number));
      cursor = page.pageInfo.nextCursor ?? '';
    } while (cursor);
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(days).toEqual([...days].sort().reverse());

    const examples: [Record<string, string>, number[]][] = [
      [{ kind: 'near-miss' }, [2, 4]],
      [{ severity: 'sev2' }, [4, 5]],
      [{ severity: 'none' }, [1, 2, 3]],
      [{ factor: 'data' }, [2]],
      [{ open: 'true' }, [5]],
      [{ open: 'true', kind: 'near-miss' }, []],
    ];
    for (const [filter, found] of examples) {
      const page = await read(ana, { entityRef: 'checkout', ...filter });
      expect([filter, page.items.map(it => it.number).sort()]).toEqual([
        filter,
        found,
      ]);
      expect(page.totalItems).toBe(found.length);
      expect(page.facts.debriefs.total).toBe(5);
    }
  });

  it('draws a thread from an event to its recurrence, by what did not hold', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    const first = await debrief(ana, {
      factors: [factor('change'), factor('data')],
    });
    const breaker = await countermeasure(ana, first, {
      title: 'A breaker',
      mechanism: 'guardrail',
    });
    const again = await debrief(ana, {
      factors: [factor('data')],
      relations: [
        {
          debriefId: first.id,
          type: 'recurrence-of',
          countermeasureId: breaker.id,
        },
      ],
    });
    const elsewhere = await debrief(ana, {
      entities: [{ entityRef: 'payments' }],
      relations: [{ debriefId: again.id, type: 'recurrence-of' }],
    });
    const record = await read(ana, { entityRef: 'checkout' });
    expect(record.facts.recurrences).toBe(1);
    expect(record.threads).toEqual([
      {
        from: first.id,
        to: again.id,
        countermeasureId: breaker.id,
        countermeasure: {
          number: breaker.number,
          title: 'A breaker',
          strength: 'intermediate',
          mechanism: 'guardrail',
          stateChangedAt: expect.any(String),
        },
        fromNumber: 1,
        toNumber: 2,
        sharedFactors: ['data'],
      },
    ]);
    expect(elsewhere.number).toBe(3);
  });

  it('tells the newest hundred threads and counts all of them', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    const [first, ...others] = await Promise.all(
      Array.from({ length: 52 }, (_, day) =>
        debrief(ana, {
          marks: { startedAt: new Date(day * 86_400_000).toISOString() },
        }),
      ),
    );
    const relation = (other: { id: string }) => ({
      debriefId: other.id,
      type: 'recurrence-of',
    });
    for (let day = 100; day < 103; day++) {
      await debrief(ana, {
        marks: { startedAt: new Date(day * 86_400_000).toISOString() },
        relations: others.map(relation),
      });
    }
    const last = await debrief(ana, { relations: [relation(first)] });

    const { facts, threads } = await read(ana, { entityRef: 'checkout' });
    expect(facts.recurrences).toBe(3 * 51 + 1);
    expect(threads).toHaveLength(100);
    expect(threads[0]).toMatchObject({ from: first.id, to: last.id });
  });

  it('tells the uninvolved nothing of what is restricted', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    const open = await debrief(ana, { severity: 'sev3' });
    const secret = await debrief(ana, {
      severity: 'sev1',
      visibility: 'restricted',
      marks: marksOf('2026-01-01', 10, 90),
      factors: [factor('security')],
      relations: [{ debriefId: open.id, type: 'recurrence-of' }],
    });
    await countermeasure(ana, secret, {});

    const mine = await read(ana, { entityRef: 'checkout' });
    expect(mine.facts.debriefs.total).toBe(2);
    expect(mine.threads).toHaveLength(1);

    const theirs = await read(as('user:default/eve'), {
      entityRef: 'checkout',
    });
    expect(theirs.items.map(it => it.number)).toEqual([1]);
    expect(theirs.facts).toMatchObject({
      debriefs: { total: 1, bySeverity: { sev3: 1 }, byFactor: {} },
      timeToDetect: { n: 0 },
      countermeasures: { total: 0 },
      recurrences: 0,
    });
    expect(theirs.threads).toEqual([]);
    expect(JSON.stringify(theirs)).not.toContain(secret.id);
  });

  it('is refused with a reason when nobody can tell whose it is', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    for (const query of ['', 'entityRef=:::', 'entityRef=a&cursor=b']) {
      const { status } = await ana.get(`/learning-record?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
  });
});

function marksOf(day: string, detected: number, resolved: number) {
  const at = (minutes: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
  return {
    startedAt: at(0),
    detectedAt: at(detected),
    resolvedAt: at(resolved),
  };
}

function factor(category: string) {
  return { category, text: `Because of ${category}` };
}

async function debrief(
  client: DebriefClient,
  content: object,
): Promise<{ id: string; number: number }> {
  const { body } = await client
    .post('/debriefs')
    .send({
      title: 'Something failed',
      entities: [{ entityRef: 'checkout' }],
      ...content,
    })
    .expect(201);
  return body;
}

async function copyDebrief(
  knex: Knex,
  { id }: { id: string },
  count: number,
): Promise<void> {
  const row = await knex('debriefs').where({ id }).first();
  const entity = await knex('debrief_entities')
    .where({ debrief_id: id })
    .first();
  const [{ last }] = await knex('debriefs').max({ last: 'number' });
  const ids = Array.from({ length: count }, () => uuid());
  await knex.transaction(async tx => {
    await insertAll(
      tx,
      'debriefs',
      ids.map((copy, index) => ({
        ...row,
        id: copy,
        number: last + 1 + index,
      })),
    );
    await insertAll(
      tx,
      'debrief_entities',
      ids.map(copy => ({ ...entity, debrief_id: copy })),
    );
  });
}

async function countermeasure(
  client: DebriefClient,
  source: { id: string },
  content: object,
): Promise<{ id: string; number: number }> {
  const { body } = await client
    .post('/countermeasures')
    .send({
      source: { type: 'debrief', id: source.id },
      title: 'Change something',
      ...content,
    })
    .expect(201);
  return body;
}

async function read(
  client: DebriefClient,
  query: Record<string, string>,
): Promise<LearningRecord> {
  const response = await client
    .get(`/learning-record?${new URLSearchParams(query)}`)
    .expect(200);
  return response.body;
}
