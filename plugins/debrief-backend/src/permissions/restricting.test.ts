import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { debriefReadPermission } from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';
import {
  createDebriefBackends,
  DebriefBackendOptions,
  DebriefClient,
} from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const cho = 'user:default/cho';
const dan = 'user:default/dan';
const eve = 'user:default/eve';
const basket = 'group:default/basket';
const hedge = 'group:default/hedge';
const debrief = {
  title: 'Leaked credentials',
  entities: [{ entityRef: 'vault' }],
  owner: ben,
  facilitator: cho,
  participants: [{ entityRef: basket }],
};

const restrict = { visibility: 'restricted' };

function patch(client: DebriefClient, version: number, change: object) {
  return client
    .patch('/debriefs/1')
    .set('If-Match', `"${version}"`)
    .send(change);
}

describe.each(backends.ids)('restricting a debrief on %s', id => {
  /** A debrief that Ana recorded; Dan is in the group that takes part. */
  const start = async (options: DebriefBackendOptions = {}, more = {}) => {
    const backend = await backends.start(id, {
      groups: { [dan]: [basket] },
      ...options,
    });
    await backend
      .as(ana)
      .post('/debriefs')
      .send({ ...debrief, ...more })
      .expect(201);
    return backend;
  };

  it.each([
    ['who recorded it', ana],
    ['its owner', ben],
    ['its facilitator', cho],
    ['a participant, through a group', dan],
  ])('is for %s', async (_, user) => {
    const { as } = await start();
    const answer = await patch(as(user), 1, restrict);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ ...restrict, version: 2 });
    expect((await as(eve).get('/debriefs/1')).status).toBe(404);
  });

  it('is not for others who may edit it, also not by joining at once', async () => {
    const { as } = await start();
    for (const change of [
      restrict,
      { ...restrict, participants: [{ entityRef: eve }] },
      { ...restrict, owner: eve },
    ]) {
      const answer = await patch(as(eve), 1, change);
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toContain('visibility');
    }
    expect((await as(eve).get('/debriefs/1')).body).toMatchObject({
      visibility: 'organisation',
      version: 1,
      owner: ben,
    });
  });

  it.each([
    ['its owner', { owner: eve }],
    ['a participant', { participants: [{ entityRef: eve }] }],
    ['a group of theirs', { participants: [{ entityRef: hedge }] }],
  ])('is not for others who first make themselves %s', async (_, join) => {
    const { as } = await start({
      groups: { [dan]: [basket], [eve]: [hedge] },
    });
    await patch(as(eve), 1, join).expect(200);
    expect((await patch(as(eve), 2, restrict)).status).toBe(403);
    const summary = { summary: 'Time goes by' };
    await patch(as(ben), 2, summary).expect(200);
    expect((await patch(as(eve), 3, restrict)).status).toBe(403);
    for (const user of [ana, ben, cho, dan]) {
      expect((await as(user).get('/debriefs/1')).status).toBe(200);
    }
  });

  it('is for those who take part once somebody involved has named them', async () => {
    const { as } = await start();
    await patch(as(ben), 1, { facilitator: eve }).expect(200);
    expect((await patch(as(eve), 2, restrict)).status).toBe(200);
  });

  it('does not take it from the owner whom somebody else replaced before', async () => {
    const { as } = await start();
    await patch(as(eve), 1, { owner: dan }).expect(200);
    await patch(as(ana), 2, restrict).expect(200);
    expect((await as(ben).get('/debriefs/1')).status).toBe(200);
  });

  it('is also for the owner of before, who then keeps others out', async () => {
    const { as } = await start();
    await patch(as(eve), 1, { owner: eve }).expect(200);
    await patch(as(ben), 2, { owner: ben, ...restrict }).expect(200);
    expect((await as(eve).get('/debriefs/1')).status).toBe(404);
    expect((await as(ben).get('/debriefs/1')).status).toBe(200);
  });

  it('is for a service, which does not see it any more', async () => {
    const { as, asService } = await start();
    const answer = await patch(asService(), 1, restrict);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ ...restrict, version: 2 });
    expect((await asService().get('/debriefs/1')).status).toBe(404);
    expect((await as(ben).get('/debriefs/1')).status).toBe(200);
  });

  it('is for whom a policy lets that speaks of visibility itself', async () => {
    const { as } = await start({
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef === eve
          ? createDebriefConditionalDecision(
              debriefReadPermission,
              debriefConditions.hasVisibility({
                visibilities: ['organisation', 'restricted'],
              }),
            )
          : { result: AuthorizeResult.ALLOW },
    });
    expect((await patch(as(eve), 1, restrict)).status).toBe(200);
    expect((await as(eve).get('/debriefs/1')).status).toBe(200);
  });

  it('does not take it from an owner whom somebody else replaces', async () => {
    const { as } = await start({}, restrict);
    await patch(as(cho), 1, { owner: dan }).expect(200);
    await patch(as(dan), 2, { owner: null }).expect(200);
    for (const user of [ana, ben, cho, dan]) {
      expect([user, (await as(user).get('/debriefs/1')).status]).toEqual([
        user,
        200,
      ]);
    }
    // Also once something else was saved, and by the owner of before.
    await patch(as(ben), 3, { summary: 'Still here' }).expect(200);
    expect((await as(ben).get('/debriefs/1')).status).toBe(200);
    expect((await as(eve).get('/debriefs/1')).status).toBe(404);
  });

  it('never takes it from who recorded it', async () => {
    const { as } = await start({}, restrict);
    await patch(as(ben), 1, {
      owner: eve,
      facilitator: null,
      participants: [],
    }).expect(200);
    expect((await as(ana).get('/debriefs/1')).status).toBe(200);
    expect((await as(cho).get('/debriefs/1')).status).toBe(404);
  });

  it('lets its owner hand it over, and answers what was saved', async () => {
    const { as } = await start({}, restrict);
    const handed = await patch(as(ben), 1, { owner: eve });
    expect(handed.status).toBe(200);
    expect(handed.body).toMatchObject({ owner: eve, version: 2 });
    expect((await as(ben).get('/debriefs/1')).status).toBe(404);
    expect((await as(eve).get('/debriefs/1')).status).toBe(200);
  });

  it('lets somebody who took part leave', async () => {
    const { as } = await start({}, restrict);
    const left = await patch(as(cho), 1, { facilitator: null });
    expect([left.status, left.body.facilitator]).toEqual([200, null]);
    expect((await as(cho).get('/debriefs/1')).status).toBe(404);
  });

  it('lets somebody record what the policy does not show them yet', async () => {
    const { as } = await backends.start(id, {
      policy: ({ name }) =>
        name === debriefReadPermission.name
          ? createDebriefConditionalDecision(
              debriefReadPermission,
              debriefConditions.hasStatus({ statuses: ['published'] }),
            )
          : { result: AuthorizeResult.ALLOW },
    });
    const create = () =>
      as(ana).post('/debriefs').set('Idempotency-Key', 'k').send(debrief);
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(404);
    expect((await as(ana).get('/debriefs/1')).status).toBe(404);
  });
});
