import type { Knex } from 'knex';
import { startDatabase } from './databases';
import { findDeepPositions } from './measures/reading';
import { ServerProcess } from './ServerProcess';
import { percentilesOf } from './statistics';

const loaded = 1_000;
const sizes = [loaded, 10_000, 100_000];
const repetitions = 400;

/**
 * A page of the list of debriefs, half-way through, on PostgreSQL, however many
 * there are: milliseconds over HTTP. 1,000 debriefs with all that belongs to
 * them are loaded, and then copied inside of the database, which is done in
 * minutes where loading takes an hour; timelines are not copied.
 *
 *     npx tsx benchmarks/src/lists.ts
 */
async function main(): Promise<void> {
  const database = await startDatabase('postgres');
  const knex = await database.connect();
  try {
    await withServer(loaded, async () => {});
    for (const size of sizes) {
      await copyUpTo(knex, size);
      await database.tidy(knex);
      await withServer(undefined, async server => {
        const times = await measureList(server, size);
        console.log(size, percentilesOf(times));
      });
    }
  } finally {
    await knex.destroy();
    await database.remove();
  }

  async function withServer(
    fill: number | undefined,
    use: (server: ServerProcess) => Promise<void>,
  ): Promise<void> {
    const server = await ServerProcess.start({
      database: database.config,
      withDebriefs: true,
      fill,
    });
    await use(server);
    await server.stop();
  }
}

async function measureList(
  server: ServerProcess,
  size: number,
): Promise<number[]> {
  const positions = await findDeepPositions(server, { size });
  const times: number[] = [];
  for (let index = 0; index < repetitions; index++) {
    const { cursor } = positions[index % positions.length];
    const path = `/debrief/debriefs?cursor=${cursor}`;
    times.push((await server.ask('GET', path)).milliseconds);
  }
  return times;
}

// What a page shows of a debrief. The columns hold ids, and tell what was
// loaded from its copies.
const ofDebrief = 'debrief_id IN (SELECT id FROM debriefs WHERE number <= ?)';
const tables = [
  { name: 'debriefs', ids: ['id'], isLoaded: 'number <= ?' },
  { name: 'debrief_entities', ids: ['debrief_id'], isLoaded: ofDebrief },
  { name: 'debrief_people', ids: ['debrief_id'], isLoaded: ofDebrief },
  { name: 'debrief_tags', ids: ['debrief_id'], isLoaded: ofDebrief },
  { name: 'debrief_factors', ids: ['debrief_id'], isLoaded: ofDebrief },
  {
    name: 'countermeasures',
    ids: ['id', 'source_id'],
    isLoaded: ofDebrief.replace('debrief_id', 'source_id'),
  },
];

/** Copies what was loaded until there are `size` debriefs. */
async function copyUpTo(knex: Knex, size: number): Promise<void> {
  const [{ count }] = await knex('debriefs').count({ count: '*' });
  const copies = [Number(count) / loaded, size / loaded - 1];
  for (const { name, ids, isLoaded } of tables) {
    const columns = Object.keys(await knex(name).columnInfo());
    await knex.raw(
      `INSERT INTO ${name} (${columns.join(', ')})
       SELECT ${columns.map(it => valueOf(it, ids)).join(', ')}
       FROM ${name}, generate_series(?::int, ?::int) AS copy
       WHERE ${isLoaded}`,
      [...copies, loaded],
    );
  }
}

/** Of a copy: ids and numbers of its own, and each a minute earlier. */
function valueOf(column: string, ids: string[]): string {
  if (ids.includes(column)) {
    const hash = `md5(${column} || copy)`;
    return `overlay(overlay(${hash} placing '4' from 13) placing '8' from 17)::uuid::text`;
  }
  if (column === 'number') {
    return 'number + copy * 1000000';
  }
  return column === 'occurred_at' ? 'occurred_at - copy * 60000' : column;
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
