import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const hour = 60 * 60 * 1000;

const inHours = (hours: number) =>
  new Date(Date.now() + hours * hour).toISOString();

describe.each(backends.ids)('reminders on %s', id => {
  it('are sent to everyone with a role, a week and a day before, once', async () => {
    const { as, told, runTask } = await backends.start(id);
    const plan = (title: string, hours: number) =>
      as(ana)
        .post('/game-days')
        .send({
          title,
          hypothesis: 'It holds',
          entities: [{ entityRef: 'payments' }],
          scheduledAt: inHours(hours),
          announced: false,
          roles: { owner: ana, observers: [ben] },
        })
        .expect(201);
    await plan('Next week', 6 * 24);
    await plan('Tomorrow', 20);
    await plan('Next month', 30 * 24);
    await runTask('remind-of-game-days');
    await runTask('remind-of-game-days');
    const sent = told.notifications.filter(
      it => it.payload.topic === 'game-day-reminder',
    );
    expect(sent.map(it => it.payload.description)).toEqual([
      'Tomorrow',
      'Next week',
    ]);
    expect(sent[0]).toMatchObject({
      recipients: { entityRef: [ana, ben] },
      payload: { title: expect.stringMatching(/^Game day #2 is on .* UTC$/) },
    });

    await as(ana)
      .patch('/game-days/2')
      .set('If-Match', '"1"')
      .send({ scheduledAt: inHours(23) })
      .expect(200);
    await runTask('remind-of-game-days');
    expect(told.notifications).toHaveLength(3);
  });

  it('that could not be sent are sent the next time', async () => {
    let isAway = true;
    const { as, told, runTask } = await backends.start(id, {
      hearing: {
        onNotification: () => {
          if (isAway) {
            throw new Error('It is away');
          }
        },
      },
    });
    await as(ana)
      .post('/game-days')
      .send({
        title: 'Tomorrow',
        hypothesis: 'It holds',
        entities: [{ entityRef: 'payments' }],
        scheduledAt: inHours(20),
        roles: { owner: ben },
      })
      .expect(201);
    await runTask('remind-of-game-days');
    expect(told.notifications).toEqual([]);
    isAway = false;
    await runTask('remind-of-game-days');
    expect(told.notifications).toHaveLength(1);
  });
});
