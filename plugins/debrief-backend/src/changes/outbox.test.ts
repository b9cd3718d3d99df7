import { mockServices } from '@backstage/backend-test-utils';
import { randomUUID } from 'node:crypto';
import { createDebriefBackends } from '../__testUtils__';
import { Database } from '../database';
import { toChangeEvent } from './Change';
import { Outbox, OutboxStep } from './Outbox';
import { OutboxWorker } from './OutboxWorker';

const backends = createDebriefBackends();
const logger = mockServices.logger.mock();
const second = 1000;
const minute = 60 * second;

function eventOf(ownerId: string, version: number, eventId = randomUUID()) {
  const event = toChangeEvent({
    what: 'debrief',
    id: ownerId,
    number: 1,
    owner: { type: 'debrief', id: ownerId },
    action: 'updated',
    version,
    changedFields: [],
    by: 'user:default/ana',
    at: Date.now(),
  });
  return { ...event, eventId };
}

describe.each(backends.ids)('the outbox on %s', id => {
  async function createOutbox() {
    const database = await Database.create({
      database: mockServices.database({ knex: await backends.init(id) }),
      logger,
    });
    const outbox = new Outbox(database);
    return {
      database,
      knex: database.knex,
      outbox,
      add: (...events: ReturnType<typeof eventOf>[]) =>
        database.transaction(tx => outbox.add(tx, events)),
    };
  }

  const claimVersions = async (
    outbox: Outbox,
    now: number,
    step: OutboxStep = 'publish',
  ) => (await outbox.claim(step, now)).map(it => it.event.version);

  it('hands events out in the order in which they came, whatever the clocks of replicas made of their ids', async () => {
    const { add, outbox } = await createOutbox();
    const owner = randomUUID();
    await add(eventOf(owner, 1, 'ffffffff-0000-7000-8000-000000000000'));
    await add(eventOf(owner, 2, '00000000-0000-7000-8000-000000000000'));
    expect(await claimVersions(outbox, Date.now())).toEqual([1, 2]);
  });

  it('holds an event back while one before it of the same owner waits, and nobody else', async () => {
    const { add, outbox } = await createOutbox();
    const now = Date.now();
    const owner = randomUUID();
    await add(eventOf(owner, 1));
    const [first] = await outbox.claim('publish', now);
    await outbox.release(first, now + minute);
    await add(eventOf(owner, 2), eventOf(randomUUID(), 3));
    expect(await claimVersions(outbox, now)).toEqual([3]);
    expect(await claimVersions(outbox, now + 2 * minute)).toEqual([1, 2]);
  });

  it('holds nothing back because people could not be told of what came before', async () => {
    const { add, outbox } = await createOutbox();
    const now = Date.now();
    const owner = randomUUID();
    await add(eventOf(owner, 1));
    const [first] = await outbox.claim('publish', now);
    await outbox.markPublished([first], now);
    const [told] = await outbox.claim('tell', now);
    await outbox.release(told, now + minute);
    await add(eventOf(owner, 2));
    const [next] = await outbox.claim('publish', now);
    expect(next.event.version).toBe(2);
    await outbox.markPublished([next], now);
    // What is new comes before what failed.
    const later = now + 2 * minute;
    expect(await claimVersions(outbox, later, 'tell')).toEqual([2, 1]);
  });

  it('lets nobody undo what another replica took over from it', async () => {
    const { add, knex, outbox } = await createOutbox();
    const now = Date.now();
    await add(eventOf(randomUUID(), 1));
    const [late] = await outbox.claim('publish', now);
    const [taken] = await outbox.claim('publish', now + 10 * minute);
    const before = await knex('change_events');
    await outbox.giveBack(late);
    await outbox.release(late, 0);
    await outbox.markPublished([late], now);
    await outbox.remove([late]);
    expect(await outbox.renew(late, now)).toBe(false);
    expect(await knex('change_events')).toEqual(before);
    await outbox.remove([taken]);
    expect(await knex('change_events')).toEqual([]);
  });

  const passTime = (milliseconds: number) => {
    const then = Date.now() + milliseconds;
    jest.spyOn(Date, 'now').mockImplementation(() => then);
  };
  afterEach(() => jest.restoreAllMocks());

  /** Publishes all there is. @returns their versions */
  const publishAll = async (outbox: Outbox, during: () => Promise<void>) => {
    const published: number[] = [];
    const worker = new OutboxWorker({
      outbox,
      logger,
      work: {
        step: 'publish',
        keepsOrder: true,
        run: async ({ event }) => {
          published.push(event.version);
          await during();
        },
        finish: claimed => outbox.markPublished(claimed, Date.now()),
        fail: async (_, error) => {
          throw error;
        },
      },
    });
    await worker.workThrough();
    return published;
  };

  it('leaves to a live replica all that it claimed, however long the first of it takes', async () => {
    const { add, database, outbox } = await createOutbox();
    await add(...[1, 2, 3, 4].map(it => eventOf(randomUUID(), it)));
    const other = new Outbox(database);
    const taken: number[] = [];
    const published = await publishAll(outbox, async () => {
      passTime(90 * second);
      taken.push(...(await claimVersions(other, Date.now())));
    });
    expect(published).toEqual([1, 2, 3, 4]);
    expect(taken).toEqual([]);
  });

  it('leaves alone what another replica took over meanwhile', async () => {
    const { add, database, outbox } = await createOutbox();
    await add(...[1, 2].map(it => eventOf(randomUUID(), it)));
    const other = new Outbox(database);
    const published = await publishAll(outbox, async () => {
      passTime(10 * minute);
      await other.claim('publish', Date.now());
    });
    expect(published).toEqual([1]);
  });
});

if (backends.ids.includes('POSTGRES_18')) {
  describe('two replicas on PostgreSQL', () => {
    it('do not overtake each other while one of them is just claiming', async () => {
      const knex = await backends.init('POSTGRES_18');
      const database = await Database.create({
        database: mockServices.database({ knex }),
        logger,
      });
      const owner = randomUUID();
      const add = (version: number) =>
        database.transaction(tx =>
          new Outbox(database).add(tx, [eventOf(owner, version)]),
        );
      const claimed = createGate();
      const mayCommit = createGate();
      const first = new Outbox({
        knex,
        check: () => database.check(),
        snapshot: read => database.snapshot(read),
        transaction: work =>
          database.transaction(async tx => {
            const result = await work(tx);
            claimed.open();
            await mayCommit.opened;
            return result;
          }),
      });
      await add(1);
      const byFirst = first.claim('publish', Date.now());
      await claimed.opened;
      await add(2);
      const bySecond = new Outbox(database).claim('publish', Date.now());
      await untilSomebodyWaits(knex);
      mayCommit.open();
      expect((await byFirst).map(it => it.event.version)).toEqual([1]);
      expect(await bySecond).toEqual([]);
    });
  });
}

function createGate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
}

async function untilSomebodyWaits(knex: Database['knex']): Promise<void> {
  for (;;) {
    const waiting = await knex('pg_stat_activity')
      .where({ wait_event_type: 'Lock' })
      .whereRaw('datname = current_database()');
    if (waiting.length > 0) {
      return;
    }
  }
}
