import { mockServices } from '@backstage/backend-test-utils';
import {
  ChangeEvent,
  changeEventSchema,
  changeEventTopic,
} from '@debrief/backstage-plugin-debrief-common';
import { createDebriefBackends, DebriefBackend } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const secret = 'An aardvark ate the cable';
const complete = {
  title: secret,
  entities: [{ entityRef: 'checkout' }],
  summary: secret,
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};

type Told = Pick<DebriefBackend['told'], 'events'>;

function eventsOf({ events }: Told): ChangeEvent[] {
  return events.map(it => changeEventSchema.parse(it.eventPayload));
}

function briefly({ events }: Told): string[] {
  return eventsOf({ events }).map(it => `${it.what} ${it.action}`);
}

/** As if the time until the next attempt had passed. */
async function letTimePass({ knex }: DebriefBackend) {
  await knex('change_events').update({ claimed_until: 0 });
}

describe.each(backends.ids)('events of changes on %s', id => {
  it('say of every change what was changed, by whom and in which order, and never what was written', async () => {
    const backend = await backends.start(id);
    const { as, told } = backend;
    const debrief = await as(ana).post('/debriefs').send(complete);
    const owner = { type: 'debrief', id: debrief.body.id };
    const patch = (path: string, version: number, change: object) =>
      as(ben).patch(path).set('If-Match', `"${version}"`).send(change);
    const remove = (path: string, version: number) =>
      as(ben).delete(path).set('If-Match', `"${version}"`).expect(204);

    await patch('/debriefs/1', 1, { luck: secret, tags: ['cable'] });
    const entry = await as(ben)
      .post('/debriefs/1/timeline')
      .send({ at: '2026-03-02T09:31:00Z', text: secret });
    await patch(`/debriefs/1/timeline/${entry.body.id}`, 1, { text: 'x' });
    await remove(`/debriefs/1/timeline/${entry.body.id}`, 2);
    const comment = await as(ben)
      .post('/debriefs/1/comments')
      .send({ text: secret });
    await patch(`/debriefs/1/comments/${comment.body.id}`, 1, {
      resolved: true,
    });
    await remove(`/debriefs/1/comments/${comment.body.id}`, 2);
    const file = await as(ben)
      .post('/debriefs/1/attachments?name=aardvark')
      .send(Buffer.from(secret));
    await as(ben).delete(`/debriefs/1/attachments/${file.body.id}`).expect(204);
    const countermeasure = await as(ben)
      .post('/countermeasures')
      .send({ source: owner, title: secret });
    await patch('/countermeasures/1', 1, { state: 'dropped', reason: secret });
    await remove('/countermeasures/1', 2);
    await as(ben).post('/debriefs/1/publish').expect(200);
    await as(ben).post('/debriefs/1/close').expect(200);
    await as(ben).post('/debriefs/1/reopen').expect(200);
    await as(ben).post('/debriefs/1/revisions/1/restore').expect(200);
    await remove('/debriefs/1', 6);
    await backend.whenTold();

    expect(briefly(told)).toEqual([
      'debrief created',
      'debrief updated',
      'timeline-entry created',
      'timeline-entry updated',
      'timeline-entry deleted',
      'comment created',
      'comment updated',
      'comment deleted',
      'attachment created',
      'attachment deleted',
      'countermeasure created',
      'countermeasure updated',
      'countermeasure deleted',
      'debrief published',
      'debrief closed',
      'debrief reopened',
      'debrief restored',
      'debrief deleted',
    ]);
    const events = eventsOf(told);
    expect(events[0]).toMatchObject({ by: ana, number: 1, version: 1 });
    expect(events[1]).toEqual({
      eventId: expect.any(String),
      what: 'debrief',
      id: owner.id,
      number: 1,
      owner,
      action: 'updated',
      version: 2,
      changedFields: ['luck', 'tags'],
      by: ben,
      at: expect.any(String),
    });
    expect(events[10]).toMatchObject({
      id: countermeasure.body.id,
      number: 1,
      owner,
    });
    expect(events.map(it => it.owner)).toEqual(events.map(() => owner));
    expect(new Set(events.map(it => it.eventId)).size).toBe(events.length);
    expect(told.events.map(it => it.topic)).toEqual(
      events.map(() => changeEventTopic),
    );
    expect(JSON.stringify(told.events)).not.toMatch(/aardvark|cable/i);
    expect(await backend.knex('change_events')).toEqual([]);
  });

  it('are none of what was refused, and one of what was sent twice', async () => {
    const backend = await backends.start(id);
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send({ title: 'x' }).expect(400);
    const create = () =>
      as(ana).post('/debriefs').set('Idempotency-Key', 'k').send(complete);
    await create().expect(201);
    await create().expect(201);
    const patch = (change: object) =>
      as(ana).patch('/debriefs/1').set('If-Match', '"1"').send(change);
    await patch({ severity: 'sev9' }).expect(400);
    await patch({ luck: 'x' }).expect(200);
    await patch({ luck: 'y' }).expect(412);
    await as(ana).post('/debriefs/1/close').expect(409);
    await knex.schema.dropTable('comments');
    await as(ana).post('/debriefs/1/comments').send({ text: 'x' }).expect(500);
    await backend.whenTold();
    expect(briefly(told)).toEqual(['debrief created', 'debrief updated']);
  });

  it('are told soon after the change, without waiting for a task', async () => {
    let tell = (_topic: string) => {};
    const heard = new Promise<string>(resolve => {
      tell = resolve;
    });
    const { as } = await backends.start(id, {
      hearing: { onEvent: ({ topic }) => tell(topic) },
    });
    await as(ana).post('/debriefs').send(complete);
    expect(await heard).toBe(changeEventTopic);
  });

  it('are told again after they could not be told, and what is behind them waits', async () => {
    let isBroken = true;
    const backend = await backends.start(id, {
      hearing: {
        onEvent: () => {
          if (isBroken) {
            throw new Error('The bus is away');
          }
        },
      },
    });
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send(complete).expect(201);
    await as(ana).post('/debriefs/1/publish').expect(200);
    await backend.whenTold();
    isBroken = false;
    await as(ana).post('/debriefs').send(complete).expect(201);
    await backend.whenTold();
    expect(eventsOf(told).map(it => it.number)).toEqual([2]);
    const waiting = await knex('change_events')
      .orderBy('position')
      .pluck('attempts');
    expect(waiting).toEqual([1, 0]);
    expect(
      Number(
        (await knex('change_events').orderBy('position').first()).claimed_until,
      ),
    ).toBeGreaterThan(Date.now());

    await letTimePass(backend);
    await backend.runTask('publish-changes');
    expect(eventsOf(told).map(it => [it.number, it.action])).toEqual([
      [2, 'created'],
      [1, 'created'],
      [1, 'published'],
    ]);
    expect(await knex('change_events')).toEqual([]);
  });

  it('go out some day, however long the bus is away', async () => {
    let isBroken = true;
    const backend = await backends.start(id, {
      hearing: {
        onEvent: () => {
          if (isBroken) {
            throw new Error('The bus is away');
          }
        },
      },
    });
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send(complete).expect(201);
    for (let attempt = 1; attempt <= 20; attempt++) {
      await backend.whenTold();
      expect(await knex('change_events').pluck('attempts')).toEqual([attempt]);
      await letTimePass(backend);
    }
    isBroken = false;
    await backend.whenTold();
    expect(briefly(told)).toEqual(['debrief created']);
    expect(await knex('change_events')).toEqual([]);
  });

  it('go out once, and those that follow as well, while people cannot be told', async () => {
    let isBroken = true;
    const backend = await backends.start(id, {
      hearing: {
        onSignal: () => {
          if (isBroken) {
            throw new Error('The signals are away');
          }
        },
      },
    });
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send(complete).expect(201);
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      const before = Date.now();
      await backend.whenTold();
      const [until] = await knex('change_events').pluck('claimed_until');
      pauses.push(Math.round((Number(until) - before) / 60_000));
      await letTimePass(backend);
    }
    expect(pauses.slice(1)).toEqual([
      1,
      2,
      4,
      8,
      16,
      32,
      64,
      ...Array(4).fill(120),
    ]);
    await as(ana).post('/debriefs/1/publish').expect(200);
    await as(ana).post('/debriefs').send(complete).expect(201);
    await backend.whenTold();
    expect(briefly(told)).toEqual([
      'debrief created',
      'debrief published',
      'debrief created',
    ]);

    isBroken = false;
    await letTimePass(backend);
    await backend.whenTold();
    expect(told.events).toHaveLength(3);
    expect(told.signals).toHaveLength(3);
    expect(await knex('change_events')).toEqual([]);
  });

  it('that people could not be told of for a day are given up, with an error in the log', async () => {
    const error = jest.fn();
    const backend = await backends.start(id, {
      hearing: {
        onSignal: () => {
          throw new Error('The signals are away');
        },
      },
      features: [mockServices.logger.mock({ error }).factory],
    });
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send(complete).expect(201);
    await backend.whenTold();
    expect(error).not.toHaveBeenCalled();
    await knex('change_events').update({
      published_at: Date.now() - 24 * 60 * 60 * 1000,
      claimed_until: 0,
    });
    await backend.whenTold();
    const [{ eventId }] = eventsOf(told);
    expect(error).toHaveBeenCalledWith(
      expect.stringContaining(eventId),
      expect.objectContaining({ message: 'The signals are away' }),
    );
    expect(briefly(told)).toEqual(['debrief created']);
    expect(await knex('change_events')).toEqual([]);
  });

  it('that a killed process left are told by the task, once its claim has run out', async () => {
    const backend = await backends.start(id);
    const { as, told, knex } = backend;
    await as(ana).post('/debriefs').send(complete).expect(201);
    await backend.whenTold();
    const event = eventsOf(told)[0];
    await knex('change_events').insert({
      owner_id: event.owner.id,
      event: JSON.stringify(event),
      attempts: 0,
      claimed_by: 'another process',
      claimed_until: Date.now() + 60_000,
    });
    await backend.runTask('publish-changes');
    expect(told.events).toHaveLength(1);
    await letTimePass(backend);
    await backend.runTask('publish-changes');
    expect(eventsOf(told)).toEqual([event, event]);
    expect(await knex('change_events')).toEqual([]);
  });

  it('are told once by several replicas at once', async () => {
    const knex = await backends.init(id);
    const replicas = [
      await backends.start(id, { knex }),
      await backends.start(id, { knex }),
    ];
    const [{ as }] = replicas;
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        replicas[index % 2].as(ana).post('/debriefs').send(complete),
      ),
    );
    await as(ana).post('/debriefs/1/publish').expect(200);
    await Promise.all(replicas.map(it => it.whenTold()));
    await Promise.all(replicas.map(it => it.whenTold()));
    const ids = replicas.flatMap(it => eventsOf(it.told)).map(it => it.eventId);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
    expect(await knex('change_events')).toEqual([]);
  });
});
