import {
  AuthorizeResult,
  isResourcePermission,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_GAME_DAY } from '@debrief/backstage-plugin-debrief-common';
import {
  createGameDayConditionalDecision,
  gameDayConditions,
} from '@debrief/backstage-plugin-debrief-node';
import {
  createDebriefBackends,
  DebriefClient,
  TestPolicy,
} from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const eve = 'user:default/eve';
const secretTime = '2030-05-05T13:00:00Z';

const plan = {
  title: 'A secret aardvark',
  hypothesis: 'Customers still pay',
  entities: [{ entityRef: 'payments' }],
};

function policyOf(
  decide: (
    permission: string,
  ) => PermissionCriteria<PermissionCondition<'game-day'>> | boolean,
): TestPolicy {
  return permission => {
    const decided = decide(permission.name);
    if (typeof decided === 'boolean') {
      return {
        result: decided ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    }
    if (!isResourcePermission(permission, RESOURCE_TYPE_GAME_DAY)) {
      throw new Error(`${permission.name} takes no such conditions`);
    }
    return createGameDayConditionalDecision(permission, decided);
  };
}

const numbersOf = (body: { items: { number: number }[] }) =>
  body.items.map(it => it.number).sort();

async function planned(client: DebriefClient, more: object) {
  const { body } = await client
    .post('/game-days')
    .send({ ...plan, ...more })
    .expect(201);
  return body;
}

describe.each(backends.ids)('who sees a game day on %s', id => {
  it('that is restricted: who has a role, and who recorded it', async () => {
    const { as, asService } = await backends.start(id);
    const gameDay = await planned(as(ana), {
      visibility: 'restricted',
      roles: { observers: [ben] },
      scheduledAt: secretTime,
    });
    const { body: drill } = await as(ana)
      .post('/game-days/1/drills')
      .send({ title: 'x' });
    const { body: finding } = await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'game-day', id: gameDay.id }, title: 'x' });
    expect((await as(ben).get('/game-days/1')).status).toBe(200);
    for (const stranger of [as(eve), asService()]) {
      const path = '/game-days/1';
      const requests = [
        stranger.get(path),
        stranger.patch(path).set('If-Match', '"1"').send({}),
        stranger.delete(path).set('If-Match', '"1"'),
        stranger.post(`${path}/start`),
        stranger.post(`${path}/abort`).send({ reason: 'x' }),
        stranger.post(`${path}/restored`),
        stranger.post(`${path}/complete`),
        stranger.post(`${path}/cancel`).send({ reason: 'x' }),
        stranger.post(`${path}/debrief`),
        stranger.get(`${path}/revisions`),
        stranger.get(`${path}/revisions/1`),
        stranger.get(`${path}/drills`),
        stranger.post(`${path}/drills`).send({ title: 'x' }),
        stranger
          .post(`${path}/drills/${drill.id}/stamps`)
          .send({ stamp: 'incitedAt' }),
        stranger
          .post(`${path}/drills/${drill.id}/measurements`)
          .send({ steadyState: 0, value: 1 }),
        stranger.get(`${path}/observations`),
        stranger.post(`${path}/observations`).send({ text: 'x' }),
        stranger.get(`${path}/export`),
        stranger.get(`${path}/calendar.ics`),
        stranger.get(`/countermeasures/${finding.id}`),
      ];
      for (const request of requests) {
        const { status } = await request;
        expect([request.method, request.url, status]).toEqual([
          request.method,
          request.url,
          404,
        ]);
      }
      for (const list of [
        '/game-days',
        '/game-days?q=aardvark',
        '/game-days?participant=ben',
        '/countermeasures',
        '/search?q=aardvark',
        '/learning-record?entityRef=payments&type=game-day',
      ]) {
        const { body } = await stranger.get(list);
        expect([list, body.items, body.totalItems]).toEqual([list, [], 0]);
      }
      const conflicts = await stranger.get(
        '/game-days/conflicts?entityRef=payments&from=2030-05-05&to=2030-05-05',
      );
      expect(conflicts.body.items).toEqual([]);
      const calendar = await stranger.get('/game-days/calendar.ics');
      expect(calendar.text).not.toContain('VEVENT');
    }
    const found = await as(ben).get('/search?q=aardvark');
    expect(found.body.items[0]).toMatchObject({
      type: 'game-day',
      number: 1,
      gameDay: { status: 'planned', environment: 'staging' },
    });
  });

  it('that retells what is restricted is as restricted, whatever is sent', async () => {
    const { as } = await backends.start(id);
    const { body: debrief } = await as(ana)
      .post('/debriefs')
      .send({
        title: 'Leaked credentials',
        entities: [{ entityRef: 'vault' }],
        visibility: 'restricted',
      });
    const rehearses = [{ debriefId: debrief.id }];
    const tabletop = await planned(as(ana), {
      form: 'tabletop',
      visibility: 'organisation',
      rehearses,
    });
    expect(tabletop.visibility).toBe('restricted');
    const opened = await as(ana)
      .patch('/game-days/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'organisation' });
    expect(opened.body.visibility).toBe('restricted');
    const injected = await planned(as(ana), { rehearses });
    expect(injected.visibility).toBe('organisation');
    const told = await planned(as(ana), {
      rehearses,
      injects: [{ afterMinutes: 0, text: 'A key is published' }],
    });
    expect(told.visibility).toBe('restricted');

    const seen = await as(eve).get('/game-days/2');
    expect(seen.body.rehearses).toEqual([]);
    expect(seen.text).not.toContain(debrief.id);
    const named = await as(eve)
      .post('/game-days')
      .send({ ...plan, rehearses });
    expect(named.body.error.fields[0].path).toBe('rehearses.0.debriefId');
    await as(eve)
      .patch('/game-days/2')
      .set('If-Match', '"1"')
      .send({ title: 'Another', rehearses: [] })
      .expect(200);
    const kept = await as(ana).get('/game-days/2');
    expect(kept.body.rehearses).toEqual([
      expect.objectContaining({ debriefId: debrief.id, number: 1 }),
    ]);
    for (const [user, total] of [
      [ana, 2],
      [eve, 0],
    ] as const) {
      const listed = await as(user).get(
        `/game-days?debriefId=${debrief.id}&form=injection`,
      );
      expect([user, listed.body.totalItems]).toEqual([user, total]);
    }
  });

  it('that retells what is restricted later is restricted with it', async () => {
    const { as } = await backends.start(id);
    const { body: debrief } = await as(ana)
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'vault' }] });
    const rehearses = [{ debriefId: debrief.id }];
    await planned(as(ana), { form: 'wheel', rehearses });
    await planned(as(ana), { rehearses });
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    expect((await as(ana).get('/game-days/1')).body).toMatchObject({
      visibility: 'restricted',
      version: 2,
    });
    expect((await as(eve).get('/game-days/1')).status).toBe(404);
    const found = await as(eve).get('/search?q=aardvark');
    expect(numbersOf(found.body)).toEqual([2]);
  });

  it('that is not announced: not when it is, unless they have a role', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana), {
      announced: false,
      scheduledAt: secretTime,
      roles: { observers: [ben] },
    });
    await planned(as(ana), {
      title: 'Later',
      scheduledAt: '2030-01-01' + 'T00:00:00Z',
    });
    await as(ana)
      .patch('/game-days/1')
      .set('If-Match', '"1"')
      .send({ scheduledAt: '2030-05-06T13:00:00Z' })
      .expect(200);
    for (const [user, isTold] of [
      [ana, true],
      [ben, true],
      [eve, false],
    ] as const) {
      const { body } = await as(user).get('/game-days/1');
      expect([user, body.scheduledAt, body.scheduleHidden]).toEqual(
        isTold ? [user, '2030-05-06T13:00:00Z', undefined] : [user, null, true],
      );
      const revisions = await as(user).get('/game-days/1/revisions');
      expect(revisions.body.items[0].changedFields).toEqual(
        isTold ? ['scheduledAt'] : [],
      );
      const first = await as(user).get('/game-days/1/revisions/1');
      expect(first.body.content.scheduledAt).toBe(isTold ? secretTime : null);
      const conflicts = await as(user).get(
        '/game-days/conflicts?entityRef=payments&from=2030-05-06&to=2030-05-06',
      );
      expect([user, conflicts.body.items.length]).toEqual([
        user,
        isTold ? 1 : 0,
      ]);
      const event = await as(user).get('/game-days/1/calendar.ics');
      expect(event.status).toBe(isTold ? 200 : 404);
      const all = await as(user).get('/game-days/calendar.ics');
      expect(all.text.match(/BEGIN:VEVENT/g)).toHaveLength(isTold ? 2 : 1);
      const texts = [
        body,
        (await as(user).get('/game-days')).body,
        (await as(user).get('/search?q=aardvark')).body,
        (await as(user).get('/game-days/1/export')).text,
        (
          await as(user).get(
            '/learning-record?entityRef=payments&type=game-day',
          )
        ).body,
      ];
      expect(JSON.stringify(texts).includes('2030-05-06')).toBe(isTold);
      const between = await as(user).get(
        '/game-days?from=2030-05-06&to=2030-05-06',
      );
      expect(between.body.totalItems).toBe(0);
    }
    const patch = (body: object) =>
      as(eve).patch('/game-days/1').set('If-Match', '"2"').send(body);
    expect((await patch({ announced: true })).status).toBe(403);
    expect((await patch({ scheduledAt: secretTime })).status).toBe(403);
    const named = await patch({
      roles: { reporters: [eve] },
      scheduledAt: null,
    });
    expect(named.body).toMatchObject({
      scheduledAt: null,
      scheduleHidden: true,
    });
    expect((await as(ana).get('/game-days/1')).body.scheduledAt).toBe(
      '2030-05-06T13:00:00Z',
    );
    const started = await as(ana).post('/game-days/1/start').expect(200);
    const open = await as(eve).get('/game-days/1');
    expect(open.body).toMatchObject({
      scheduledAt: '2030-05-06T13:00:00Z',
      occurredAt: started.body.startedAt,
    });
  });

  it('is decided by a policy with each rule, beside the guard', async () => {
    let conditions: PermissionCriteria<PermissionCondition<'game-day'>>;
    const { as } = await backends.start(id, {
      policy: policyOf(name =>
        name === 'debrief.game-day.read' && conditions ? conditions : true,
      ),
    });
    await planned(as(ana), { visibility: 'restricted' });
    await planned(as(ana), { environment: 'production' });
    await planned(as(ana), {
      form: 'wheel',
      entities: [{ entityRef: 'cart' }],
      roles: { owner: eve },
    });
    await as(ana).post('/game-days/3/start').expect(200);
    const rules = gameDayConditions;
    const cases: [typeof conditions, number[]][] = [
      [rules.hasEntity({ entityRefs: ['component:default/payments'] }), [2]],
      [rules.hasEnvironment({ environments: ['production'] }), [2]],
      [rules.hasForm({ forms: ['wheel'] }), [3]],
      [rules.hasStatus({ statuses: ['running'] }), [3]],
      [rules.hasRole({ claims: [eve] }), [3]],
      [{ not: rules.hasRole({ claims: [eve] }) }, [2]],
      [rules.hasVisibility({ visibilities: ['restricted'] }), [1]],
      [
        {
          anyOf: [
            rules.hasForm({ forms: ['wheel'] }),
            rules.hasEnvironment({ environments: ['production'] }),
          ],
        },
        [2, 3],
      ],
    ];
    for (const [decided, numbers] of cases) {
      conditions = decided;
      const { body } = await as(eve).get('/game-days');
      expect([decided, numbersOf(body)]).toEqual([decided, numbers]);
      for (const number of [1, 2, 3]) {
        const { status } = await as(eve).get(`/game-days/${number}`);
        expect([decided, number, status]).toEqual([
          decided,
          number,
          numbers.includes(number) ? 200 : 404,
        ]);
      }
      const found = await as(eve).get('/search?q=aardvark');
      expect(numbersOf(found.body)).toEqual(numbers);
    }
  });

  it('and changes it only where the policy allows', async () => {
    const { as } = await backends.start(id, {
      policy: policyOf(name =>
        name === 'debrief.game-day.update'
          ? gameDayConditions.hasRole({ claims: [ana] })
          : name !== 'debrief.game-day.delete',
      ),
    });
    await planned(as(ana), {});
    await planned(as(eve), {});
    const patch = (number: number) =>
      as(eve)
        .patch(`/game-days/${number}`)
        .set('If-Match', '"1"')
        .send({ title: 'x' });
    expect((await patch(1)).status).toBe(200);
    expect((await patch(2)).status).toBe(403);
    expect(
      (await as(eve).post('/game-days/2/observations').send({ text: 'x' }))
        .status,
    ).toBe(403);
    expect(
      (await as(ana).delete('/game-days/1').set('If-Match', '"2"')).status,
    ).toBe(403);
  });
});
