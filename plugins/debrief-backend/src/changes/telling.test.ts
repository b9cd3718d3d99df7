import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  changeSignalChannel,
  debriefReadPermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';
import {
  createDebriefBackends,
  DebriefBackend,
  DebriefBackendOptions,
} from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const cho = 'user:default/cho';
const dan = 'user:default/dan';
const eve = 'user:default/eve';
const basket = 'group:default/basket';
const allow = { result: AuthorizeResult.ALLOW } as const;
const deny = { result: AuthorizeResult.DENY } as const;

function user(name: string, groups: string[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
  };
}

function ownedBy(name: string, owner: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

/** Cho and Dan are the group that owns the checkout; Eve owns the mail. */
const entities = [
  user('ana'),
  user('ben'),
  user('cho', [basket]),
  user('dan', [basket, 'group:default/others']),
  user('eve'),
  ownedBy('checkout', basket),
  ownedBy('mail', eve),
];

const debrief = {
  title: 'Checkout answered 503',
  summary: 'It broke',
  entities: [{ entityRef: 'checkout' }],
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};

/** Whom notifications were sent to. */
function notified({ told }: DebriefBackend): string[] {
  return told.notifications
    .flatMap(({ recipients }) =>
      recipients.type === 'entity' ? recipients.entityRef : ['everyone'],
    )
    .sort();
}

/** Publishes a debrief by Ana, and answers whom that was told. */
async function publish(backend: DebriefBackend, content: object) {
  const { as, told } = backend;
  const { body } = await as(ana).post('/debriefs').send(content).expect(201);
  await backend.whenTold();
  told.notifications.length = 0;
  await as(ana).post(`/debriefs/${body.id}/publish`).expect(200);
  await backend.whenTold();
  return body;
}

describe.each(backends.ids)('people on %s', id => {
  const start = (options: DebriefBackendOptions = {}) =>
    backends.start(id, { entities, ...options });

  it('are told that a debrief was published: those involved and the owners of its entities', async () => {
    const backend = await start();
    const { id: debriefId } = await publish(backend, {
      ...debrief,
      entities: [{ entityRef: 'checkout' }, { entityRef: 'gone' }],
      owner: ben,
      facilitator: 'user:default/not-in-the-catalog',
      participants: [{ entityRef: ana }, { entityRef: dan }],
    });
    expect(notified(backend)).toEqual([
      ben,
      cho,
      dan,
      'user:default/not-in-the-catalog',
    ]);
    expect(backend.told.notifications).toEqual([
      {
        recipients: { type: 'entity', entityRef: expect.any(Array) },
        payload: {
          title: 'Debrief #1 was published',
          description: debrief.title,
          link: `/debriefs/${debriefId}`,
          topic: 'debrief-published',
          scope: expect.any(String),
        },
      },
    ]);
  });

  it('are told of nothing that they did themselves, and of no draft', async () => {
    const backend = await start();
    await publish(backend, {
      ...debrief,
      entities: [{ entityRef: 'gone' }],
      owner: ana,
    });
    await backend
      .as(ana)
      .post('/debriefs')
      .send({ ...debrief, owner: ben });
    await backend.whenTold();
    expect(backend.told.notifications).toEqual([]);
  });

  it('that the policy refused are not told, whatever they are to a debrief', async () => {
    const backend = await start({
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef === dan ? deny : allow,
    });
    await backend.as(dan).get('/debriefs').expect(403);
    await backend.as(cho).get('/debriefs').expect(200);
    await publish(backend, { ...debrief, owner: dan, facilitator: ben });
    // Ben never asked for anything, and the policy does not say yes to everyone.
    expect(notified(backend)).toEqual([cho]);
    await backend.as(ben).get('/debriefs').expect(200);
    await publish(backend, { ...debrief, owner: dan, facilitator: ben });
    expect(notified(backend)).toEqual([ben, cho]);
  });

  it('are told by what the policy said to them, conditions and all', async () => {
    const backend = await start({
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef === dan
          ? createDebriefConditionalDecision(
              debriefReadPermission,
              debriefConditions.hasTag({ tags: ['dns'] }),
            )
          : allow,
    });
    await backend.as(dan).get('/debriefs').expect(200);
    await publish(backend, { ...debrief, owner: dan });
    expect(notified(backend)).toEqual([]);
    await publish(backend, { ...debrief, owner: dan, tags: ['dns'] });
    expect(notified(backend)).toEqual([dan]);
  });

  it('are judged by what the policy said last, also after it was not to be written down', async () => {
    let decision: typeof allow | typeof deny = allow;
    const backend = await start({
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef === dan
          ? decision
          : allow,
    });
    const { as, knex } = backend;
    await as(dan).get('/debriefs').expect(200);
    decision = deny;
    await knex.schema.renameTable('read_decisions', 'elsewhere');
    await as(dan).get('/debriefs').expect(500);
    await knex.schema.renameTable('elsewhere', 'read_decisions');
    await as(dan).get('/debriefs').expect(403);
    await publish(backend, { ...debrief, owner: dan });
    expect(notified(backend)).not.toContain(dan);
  });

  it('who are not involved hear nothing of what was restricted before they were told', async () => {
    let isBroken = true;
    const backend = await start({
      hearing: {
        onEvent: () => {
          if (isBroken) {
            throw new Error('The bus is away');
          }
        },
      },
    });
    const { as, knex, told } = backend;
    await publish(backend, { ...debrief, owner: ben });
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"2"')
      .send({ visibility: 'restricted' })
      .expect(200);
    isBroken = false;
    await knex('change_events').update({ claimed_until: 0 });
    await backend.whenTold();
    expect(told.events).toHaveLength(3);
    expect(notified(backend)).toEqual([ben]);
    expect(told.signals).toEqual([]);
  });

  it('of a group that is involved are told of what is restricted', async () => {
    const backend = await start();
    await publish(backend, {
      ...debrief,
      entities: [{ entityRef: 'mail' }],
      visibility: 'restricted',
      owner: basket,
    });
    expect(notified(backend)).toEqual([cho, dan]);
  });

  it('hear nothing of what was deleted before they were told', async () => {
    const backend = await start();
    const { as, knex } = backend;
    await publish(backend, { ...debrief, owner: ben });
    const [published] = backend.told.events.slice(-1);
    await as(ana).delete('/debriefs/1').set('If-Match', '"2"').expect(204);
    await backend.whenTold();
    backend.told.notifications.length = 0;
    await knex('change_events').insert({
      event_id: 'f0000000-0000-4000-8000-000000000001',
      owner_id: 'f0000000-0000-4000-8000-000000000002',
      event: JSON.stringify(published.eventPayload),
      created_at: 0,
      attempts: 0,
      claimed_by: null,
      claimed_until: 0,
    });
    await backend.whenTold();
    expect(backend.told.notifications).toEqual([]);
  });

  it('are told that a countermeasure is theirs now', async () => {
    const backend = await start();
    const { as, told } = backend;
    const { body } = await as(ana).post('/debriefs').send(debrief);
    const source = { type: 'debrief', id: body.id };
    await as(ana)
      .post('/countermeasures')
      .send({ source, title: 'A fence', owner: ben, dueDate: '2026-04-01' });
    await backend.whenTold();
    expect(notified(backend)).toEqual([ben]);
    expect(told.notifications[0].payload).toEqual({
      title: 'CM-1 is yours',
      description: 'A fence, due 2026-04-01',
      link: `/debriefs/${body.id}#CM-1`,
      topic: 'countermeasure-given',
      scope: expect.any(String),
    });
    const patch = async (version: number, change: object, by = ana) => {
      told.notifications.length = 0;
      await as(by)
        .patch('/countermeasures/1')
        .set('If-Match', `"${version}"`)
        .send(change)
        .expect(200);
      await backend.whenTold();
      return notified(backend);
    };
    expect(await patch(1, { title: 'A higher fence' })).toEqual([]);
    expect(await patch(2, { owner: cho })).toEqual([cho]);
    expect(await patch(3, { owner: dan }, dan)).toEqual([]);
    expect(await patch(4, { owner: null })).toEqual([]);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    expect(await patch(5, { owner: eve })).toEqual([]);
  });

  it('lose nothing in a portal without notifications, and get what failed later', async () => {
    let answer: string | undefined = 'status 404';
    const backend = await start({
      hearing: {
        onNotification: () => {
          if (answer) {
            throw new Error(
              `Failed to send notifications: Error: Request failed with ${answer}`,
            );
          }
        },
      },
    });
    const { knex, told } = backend;
    await publish(backend, { ...debrief, owner: ben });
    expect(told.events).toHaveLength(2);
    expect(await knex('change_events')).toEqual([]);

    answer = 'status 503';
    await publish(backend, { ...debrief, owner: ben });
    expect(await knex('change_events').pluck('attempts')).toEqual([1]);
    answer = undefined;
    await knex('change_events').update({ claimed_until: 0 });
    await backend.whenTold();
    expect(notified(backend)).toEqual([ben, cho, dan]);
  });
});

describe.each(backends.ids)('open pages on %s', id => {
  it('hear that something changed, and only what it is', async () => {
    const backend = await backends.start(id);
    const { as, told } = backend;
    const { body } = await as(ana).post('/debriefs').send(debrief);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ title: 'Another title' });
    await backend.whenTold();
    expect(told.signals[1]).toEqual({
      channel: changeSignalChannel,
      recipients: { type: 'broadcast' },
      message: {
        what: 'debrief',
        id: body.id,
        owner: { type: 'debrief', id: body.id },
        action: 'updated',
        version: 2,
      },
    });
    expect(told.signals).toHaveLength(2);
  });

  it('hear nothing of what is restricted, nor of all that belongs to it', async () => {
    const backend = await backends.start(id);
    const { as, told } = backend;
    const { body } = await as(ana)
      .post('/debriefs')
      .send({ ...debrief, visibility: 'restricted' });
    await as(ana).post('/debriefs/1/comments').send({ text: 'x' });
    await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: body.id }, title: 'x' });
    await backend.whenTold();
    expect(told.events).toHaveLength(3);
    expect(told.signals).toEqual([]);
  });

  it('hear that a debrief was deleted, unless it was restricted', async () => {
    const backend = await backends.start(id);
    const { as, told } = backend;
    const remove = async (content: object) => {
      const { body } = await as(ana).post('/debriefs').send(content);
      await backend.whenTold();
      told.signals.length = 0;
      await as(ana)
        .delete(`/debriefs/${body.id}`)
        .set('If-Match', '"1"')
        .expect(204);
      await backend.whenTold();
      return body.id;
    };
    const deletedId = await remove(debrief);
    expect(told.signals.map(it => it.message)).toEqual([
      {
        what: 'debrief',
        id: deletedId,
        owner: { type: 'debrief', id: deletedId },
        action: 'deleted',
        version: 2,
      },
    ]);
    await remove({ ...debrief, visibility: 'restricted' });
    expect(told.signals).toEqual([]);
  });

  it('hear nothing any more once the policy refused somebody something', async () => {
    const backend = await backends.start(id, {
      policy: ({ name }, userRef) =>
        name === debriefReadPermission.name && userRef === eve ? deny : allow,
    });
    const { as, told } = backend;
    await as(ana).post('/debriefs').send(debrief);
    await backend.whenTold();
    expect(told.signals).toHaveLength(1);
    await as(eve).get('/debriefs').expect(403);
    await as(ana).post('/debriefs').send(debrief);
    await backend.whenTold();
    expect(told.events).toHaveLength(2);
    expect(told.signals).toHaveLength(1);
  });
});
