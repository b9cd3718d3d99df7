import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { Corpus } from './corpus/Corpus';
import {
  BenchmarkDatabase,
  DatabaseName,
  databaseNames,
  startDatabase,
} from './databases';
import { measureReading } from './measures/reading';
import { measureSearch } from './measures/search';
import { measureImport, measureWriting } from './measures/writing';
import { writeReport } from './report';
import { Result, saveResult } from './Result';
import { ServerProcess } from './ServerProcess';
import { round } from './statistics';

const fewestDebriefs = 1_000;
const mebibyte = 1024 * 1024;

/** Measures; writes results/*.json and the tables in docs/performance.md. */
async function main(): Promise<void> {
  const { sizes, databases } = readArguments();
  for (const size of sizes) {
    for (const database of databases) {
      await saveResult(await run(database, size));
      await writeReport();
    }
  }
}

function readArguments(): { sizes: number[]; databases: DatabaseName[] } {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      databases: { type: 'string', default: databaseNames.join(',') },
    },
  });
  const sizes = (values.sizes ?? '').split(',').map(Number);
  if (!sizes.every(size => Number.isInteger(size) && size >= fewestDebriefs)) {
    throw new Error(
      `--sizes takes numbers of debriefs, at least ${fewestDebriefs}, such as 1000,10000`,
    );
  }
  const asked = (values.databases ?? '').split(',');
  const databases = databaseNames.filter(name => asked.includes(name));
  if (databases.length < asked.length) {
    throw new Error(`--databases takes ${databaseNames.join(',')}`);
  }
  return { sizes, databases };
}

async function run(name: DatabaseName, size: number): Promise<Result> {
  console.log(`${name}, ${size} debriefs`);
  const database = await startDatabase(name);
  try {
    const load = await fill(database, size);
    const empty = await measureEmptyMemory(database);
    const server = await ServerProcess.start({
      database: database.config,
      withDebriefs: true,
    });
    try {
      return {
        database: name,
        debriefs: size,
        measuredAt: new Date().toISOString(),
        machine: describeMachine(),
        load,
        ...(await measureAll(server, database, name, size, empty)),
      };
    } finally {
      await server.stop();
    }
  } finally {
    await database.remove();
  }
}

async function measureAll(
  server: ServerProcess,
  database: BenchmarkDatabase,
  name: DatabaseName,
  size: number,
  empty: number,
): Promise<Pick<Result, 'measurements' | 'imports' | 'memory'>> {
  const corpus = new Corpus(size);
  const knex = await database.connect();
  try {
    const started = await server.residentMemory();
    const reading = [
      ...(await measureReading(server, knex, corpus)),
      ...(await measureSearch(server, knex, name, corpus)),
    ];
    const afterReading = await server.residentMemory();
    const writing = await measureWriting(server, knex, name, corpus);
    const imports = await measureImport(server, knex, name, corpus);
    const afterImporting = await server.residentMemory();
    return {
      measurements: [...reading, ...writing],
      imports,
      memory: { empty, started, afterReading, afterImporting },
    };
  } finally {
    await knex.destroy();
  }
}

async function fill(
  database: BenchmarkDatabase,
  size: number,
): Promise<Result['load']> {
  const server = await ServerProcess.start({
    database: database.config,
    withDebriefs: true,
    fill: size,
  });
  const end = Date.now();
  await server.stop();
  const knex = await database.connect();
  let seconds;
  try {
    // The backend had to be started first.
    const [{ begin }] = await knex('seeds').min({ begin: 'loaded_at' });
    seconds = (end - Number(begin)) / 1000;
    const [{ count }] = await knex('debriefs').count({ count: '*' });
    if (Number(count) !== size) {
      throw new Error(`Only ${count} of ${size} debriefs were saved`);
    }
    await database.tidy(knex);
  } finally {
    await knex.destroy();
  }
  const load = {
    debriefsPerSecond: round(size / seconds),
    databaseMiB: Math.round((await database.size()) / mebibyte),
  };
  console.log(`  loaded in ${round(seconds)} s, ${load.databaseMiB} MiB`);
  return load;
}

async function measureEmptyMemory(
  database: BenchmarkDatabase,
): Promise<number> {
  const server = await ServerProcess.start({
    database: database.config,
    withDebriefs: false,
  });
  try {
    return await server.residentMemory();
  } finally {
    await server.stop();
  }
}

function describeMachine(): Result['machine'] {
  const [{ model }, ...others] = cpus();
  return {
    cores: others.length + 1,
    model,
    memoryGiB: Math.round(totalmem() / mebibyte / 1024),
    node: process.version,
  };
}

// An end that removes the database.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(1));
}

main().then(
  // Whatever the last connection still waits for, the run is over.
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
