import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Corpus } from './corpus/Corpus';
import {
  BenchmarkDatabase,
  DatabaseName,
  databaseNames,
  startDatabase,
} from './databases';
import { loadCorpus } from './loadCorpus';
import { Measurement } from './Measurement';
import { measureReading } from './measures/reading';
import { measureSearch } from './measures/search';
import { measureImport, measureWriting } from './measures/writing';
import { writeReport } from './report';
import { ServerProcess } from './ServerProcess';
import { round } from './statistics';

/** What one run on one database at one size found. */
export interface Result {
  database: DatabaseName;
  debriefs: number;
  measuredAt: string;
  machine: { cores: number; model: string; memoryGiB: number; node: string };
  load: { debriefsPerSecond: number; databaseMiB: number };
  measurements: Measurement[];
  importsPerSecond: number;
  memory: { emptyMiB: number; startedMiB: number; usedMiB: number };
}

const results = resolvePackagePath('benchmarks', 'results');
const mebibyte = 1024 * 1024;

/** Measures; writes results/*.json and the tables in docs/performance.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      databases: { type: 'string', default: databaseNames.join(',') },
    },
  });
  const databases = databaseNames.filter(name =>
    values.databases?.split(',').includes(name),
  );
  const sizes = (values.sizes ?? '').split(',').map(Number);
  await mkdir(results, { recursive: true });
  for (const size of sizes) {
    for (const database of databases) {
      const result = await run(database, size);
      await writeFile(
        join(results, `${database}-${size}.json`),
        `${JSON.stringify(result, null, 2)}\n`,
      );
    }
  }
  await writeReport(results);
}

async function run(name: DatabaseName, size: number): Promise<Result> {
  console.log(`${name}, ${size} debriefs`);
  const database = await startDatabase(name);
  try {
    const corpus = new Corpus(size);
    const load = await fill(database, corpus);
    const emptyMiB = await measureEmptyMemory(database);
    const server = await ServerProcess.start({
      database: database.config,
      withDebriefs: true,
    });
    try {
      const startedMiB = round(await server.residentMemory());
      const measured = await measureAll(server, database, name, corpus);
      return {
        database: name,
        debriefs: size,
        measuredAt: new Date().toISOString(),
        machine: describeMachine(),
        load,
        ...measured,
        memory: {
          emptyMiB,
          startedMiB,
          usedMiB: round(await server.residentMemory()),
        },
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
  corpus: Corpus,
): Promise<Pick<Result, 'measurements' | 'importsPerSecond'>> {
  const knex = await database.connect();
  try {
    const measurements = [
      ...(await measureReading(server, knex, corpus)),
      ...(await measureSearch(server, knex, name, corpus)),
    ];
    await knex.destroy();
    measurements.push(...(await measureWriting(server, corpus)));
    for (const { name: what, http, ratio } of measurements) {
      console.log(
        `  ${what}: p50 ${http.p50}, p95 ${http.p95}, p99 ${http.p99} ms${
          ratio === null ? '' : `, ${ratio} × its floor`
        }`,
      );
    }
    const importsPerSecond = await measureImport(server, corpus);
    console.log(`  Import: ${importsPerSecond} a second`);
    return { measurements, importsPerSecond };
  } finally {
    await knex.destroy();
  }
}

async function fill(
  database: BenchmarkDatabase,
  corpus: Corpus,
): Promise<Result['load']> {
  const knex = await database.connect();
  try {
    const begin = performance.now();
    await loadCorpus(knex, corpus);
    const seconds = (performance.now() - begin) / 1000;
    await database.tidy(knex);
    const load = {
      debriefsPerSecond: round(corpus.size / seconds),
      databaseMiB: Math.round((await database.size()) / mebibyte),
    };
    console.log(
      `  Loaded ${load.debriefsPerSecond} a second, ${load.databaseMiB} MiB`,
    );
    return load;
  } finally {
    await knex.destroy();
  }
}

async function measureEmptyMemory(
  database: BenchmarkDatabase,
): Promise<number> {
  const server = await ServerProcess.start({
    database: database.config,
    withDebriefs: false,
  });
  try {
    return round(await server.residentMemory());
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

main().then(
  // Whatever the last connection still waits for, the run is over.
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
