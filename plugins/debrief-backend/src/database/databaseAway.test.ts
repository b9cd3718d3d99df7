import { TestDatabaseId } from '@backstage/backend-test-utils';
import { rootHealthServiceFactory } from '@debrief/backstage-plugin-debrief-node';
import knexFactory, { Knex } from 'knex';
import { connect, createServer, Server, Socket } from 'node:net';
import {
  createDebriefBackends,
  DebriefBackend,
  untilSomebodyWaits,
} from '../__testUtils__';
import { isUnavailable } from './isUnavailable';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const debrief = { title: 'x', entities: [{ entityRef: 'checkout' }] };

/** A database that can be away. */
interface Outage {
  knex: Knex;
  begin(): Promise<void>;
  end(): Promise<void>;
  close(): Promise<void>;
}

const outages: Record<string, (knex: Knex) => Promise<Outage>> = {
  SQLITE_3: holdConnection,
  POSTGRES_18: closeGate,
};

/** SQLite: somebody has the only connection and does not give it back. */
async function holdConnection(knex: Knex): Promise<Outage> {
  const { pool } = knex.client;
  const patience = pool.acquireTimeoutMillis;
  let held: unknown;
  return {
    knex,
    begin: async () => {
      held = await knex.client.acquireConnection();
      pool.acquireTimeoutMillis = 20;
    },
    end: async () => {
      pool.acquireTimeoutMillis = patience;
      await knex.client.releaseConnection(held);
      held = undefined;
    },
    close: async () => {
      if (held) {
        await knex.client.releaseConnection(held);
      }
    },
  };
}

/** PostgreSQL: what stands between it and us lets nobody through. */
async function closeGate(knex: Knex): Promise<Outage> {
  const { connection } = knex.client.config;
  const gate = new Gate({ host: connection.host, port: connection.port });
  const port = await gate.open();
  const behind = knexFactory({
    client: 'pg',
    connection: {
      ...connection,
      // Knex hides it.
      password: connection.password,
      host: '127.0.0.1',
      port,
    },
    pool: { min: 0, max: 10 },
  });
  return {
    knex: behind,
    begin: () => gate.shut(),
    end: async () => {
      await gate.open();
    },
    close: async () => {
      await behind.destroy();
      await gate.shut();
    },
  };
}

class Gate {
  private server: Server | undefined;
  private port = 0;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly to: { host: string; port: number }) {}

  async open(): Promise<number> {
    const server = createServer(incoming => {
      const outgoing = connect(this.to);
      for (const [one, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ]) {
        this.sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    this.server = server;
    await new Promise<void>(resolve =>
      server.listen(this.port, '127.0.0.1', resolve),
    );
    const address = server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    return this.port;
  }

  async shut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    this.sockets.forEach(it => it.destroy());
    await new Promise<void>(resolve =>
      server ? server.close(() => resolve()) : resolve(),
    );
  }
}

const readiness = '/.backstage/health/v1/readiness';

describe.each(backends.ids)('while the database is away, %s', id => {
  // Knex says on the console what we write to the log.
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation(() => {});
  });
  let outage: Outage | undefined;
  afterEach(async () => {
    await outage?.close();
    outage = undefined;
    jest.restoreAllMocks();
  });

  async function startWithOutage(databaseId: TestDatabaseId) {
    const prepared = await outages[databaseId](await backends.init(databaseId));
    outage = prepared;
    const backend = await backends.start(databaseId, {
      knex: prepared.knex,
      features: [rootHealthServiceFactory],
    });
    return { backend, ...prepared };
  }

  const requestsOf = ({ as }: Pick<DebriefBackend, 'as'>) => [
    as(ana).get('/debriefs'),
    as(ana).get('/debriefs/1'),
    as(ana).get('/search?q=x'),
    as(ana).post('/debriefs').send(debrief),
    as(ana).post('/debriefs').set('Idempotency-Key', 'k').send(debrief),
    as(ana).patch('/debriefs/1').set('If-Match', '"1"').send({ luck: 'x' }),
    as(ana).delete('/debriefs/1').set('If-Match', '"1"'),
  ];

  it('says so without a word of the inside, and goes on by itself afterwards', async () => {
    const { backend, begin, end } = await startWithOutage(id);
    const { as, getRoot } = backend;
    await as(ana).post('/debriefs').send(debrief).expect(201);
    await backend.whenTold();
    expect((await getRoot(readiness)).status).toBe(200);

    await begin();
    for (const request of requestsOf(backend)) {
      const answer = await request;
      expect([request.method, request.url, answer.status]).toEqual([
        request.method,
        request.url,
        503,
      ]);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.body.error).toEqual({
        name: 'ServiceUnavailableError',
        message:
          'The database cannot be reached just now; nothing was changed. Try again',
      });
      expect(answer.text).not.toMatch(
        /127\.0\.0\.1|ECONN|select|insert|knex|timeout|terminated/i,
      );
    }
    const unready = await getRoot(readiness);
    expect([unready.status, unready.body]).toEqual([
      503,
      { status: 'error', message: 'Away: debrief-database' },
    ]);
    expect((await getRoot('/.backstage/health/v1/liveness')).status).toBe(200);

    await end();
    const statuses = [];
    for (const request of requestsOf(backend)) {
      statuses.push((await request).status);
    }
    expect(statuses).toEqual([200, 200, 200, 201, 201, 200, 412]);
    expect((await getRoot(readiness)).status).toBe(200);
    await backend.whenTold();
    expect(backend.told.events).toHaveLength(4);
  });

  it('tells nothing either of a fault that nobody thought of', async () => {
    const { as, knex, getRoot } = await backends.start(id, {
      features: [rootHealthServiceFactory],
    });
    await as(ana).post('/debriefs').send(debrief).expect(201);
    await knex.schema.renameTable('debrief_people', 'elsewhere');
    for (const request of [
      as(ana).get('/debriefs'),
      as(ana).get('/debriefs/1'),
      as(ana).post('/debriefs').send(debrief),
    ]) {
      const answer = await request;
      expect(answer.status).toBe(500);
      expect(answer.headers['retry-after']).toBeUndefined();
      expect(answer.body.error).toMatchObject({
        name: 'InternalError',
        message: 'Something unexpected went wrong; what it was is in the log',
      });
      expect(answer.text).not.toMatch(/debrief_people|select|relation|SQLITE/);
    }
    // It is there, it only answers something else.
    expect((await getRoot(readiness)).status).toBe(200);
    await knex.schema.renameTable('elsewhere', 'debrief_people');
  });
});

if (backends.ids.includes('POSTGRES_18')) {
  describe('a PostgreSQL that is shut down in the middle of a change', () => {
    it('is away, and has kept nothing of it', async () => {
      const { as, knex } = await backends.start('POSTGRES_18');
      await as(ana).post('/debriefs').send(debrief).expect(201);
      const holder = await knex.transaction();
      await holder('debriefs').forUpdate().select('id');
      const patch = as(ana)
        .patch('/debriefs/1')
        .set('If-Match', '"1"')
        .send({ luck: 'x' })
        .then(it => it);
      await untilSomebodyWaits(knex);
      await knex.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and datname = current_database()`,
      );
      const answer = await patch;
      expect(answer.status).toBe(503);
      expect(answer.text).not.toMatch(/terminat|57P01/i);
      await holder.rollback();
      const again = await as(ana)
        .patch('/debriefs/1')
        .set('If-Match', '"1"')
        .send({ luck: 'y' });
      expect([again.status, again.body.luck]).toEqual([200, 'y']);
    });
  });
}

if (backends.ids.includes('POSTGRES_18')) {
  describe('a PostgreSQL that is lost while a change is committed', () => {
    it('may have kept it, and nobody is told otherwise', async () => {
      const knex = await backends.init('POSTGRES_18');
      const { as } = await backends.start('POSTGRES_18', { knex });
      // Its commit is kept waiting by a check that comes at its end.
      await knex.raw(`
        create function wait() returns trigger language plpgsql as
          'begin perform pg_advisory_xact_lock(1); return null; end';
        create constraint trigger wait after insert on debriefs
          deferrable initially deferred for each row execute function wait()`);
      const holder = await knex.transaction();
      await holder.raw('select pg_advisory_xact_lock(1)');
      const post = as(ana)
        .post('/debriefs')
        .send(debrief)
        .then(it => it);
      await untilSomebodyWaits(knex);
      await knex.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and datname = current_database()`,
      );
      const answer = await post;
      await holder.rollback();
      expect(answer.status).toBe(503);
      expect(answer.body.error.message).toContain('may or may not');
      expect(answer.body.error.message).not.toContain('nothing was changed');
    });
  });
}

describe('an error', () => {
  const errorOf = (message: string, more: object = {}) =>
    Object.assign(new Error(message), more);

  it.each<[unknown, boolean]>([
    [errorOf('connect', { code: 'ECONNREFUSED' }), true],
    [errorOf('read', { code: 'ECONNRESET' }), true],
    [errorOf('getaddrinfo', { code: 'ENOTFOUND' }), true],
    [errorOf('x', { code: '57P01' }), true],
    [errorOf('x', { code: '57P03' }), true],
    [errorOf('x', { code: '08006' }), true],
    [errorOf('x', { code: '53300' }), true],
    [errorOf('x', { code: 'SQLITE_BUSY' }), true],
    [errorOf('x', { code: 'SQLITE_CANTOPEN' }), true],
    [errorOf('x', { name: 'KnexTimeoutError' }), true],
    [errorOf('Connection terminated unexpectedly'), true],
    [errorOf('timeout expired'), true],
    [errorOf('Client was closed and is not queryable'), true],
    [errorOf('Unable to acquire a connection'), true],
    [new AggregateError([errorOf('x', { code: 'ECONNREFUSED' })]), true],
    [errorOf('duplicate key', { code: '23505' }), false],
    [errorOf('no such table: x', { code: 'SQLITE_ERROR' }), false],
    [errorOf('x', { code: 'SQLITE_CONSTRAINT' }), false],
    [errorOf('x', { code: '42P01' }), false],
    [errorOf('x', { code: '40P01' }), false],
    [new AggregateError([errorOf('x')]), false],
    ['ECONNREFUSED', false],
    [undefined, false],
  ])('%s says that the database is away: %s', (error, isAway) => {
    expect(isUnavailable(error)).toBe(isAway);
  });
});
