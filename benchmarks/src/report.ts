import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareWithAims, thousands } from './aims';
import type { Result } from './run';
import { Percentiles } from './statistics';

const document = resolvePackagePath('benchmarks', '../docs/performance.md');
const begin = '<!-- results: written by benchmarks/src/report.ts -->';
const end = '<!-- end of results -->';
const titles = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/** Writes what is in results/*.json into docs/performance.md. */
export async function writeReport(directory: string): Promise<void> {
  const results = await readResults(directory);
  const text = await readFile(document, 'utf8');
  const before = text.indexOf(begin);
  const after = text.indexOf(end);
  if (before === -1 || after < before) {
    throw new Error(`${document} has no place for results`);
  }
  await writeFile(
    document,
    [
      text.slice(0, before + begin.length),
      '',
      ...describeAims(results),
      ...results.flatMap(describeResult),
      text.slice(after),
    ].join('\n'),
  );
}

async function readResults(directory: string): Promise<Result[]> {
  const names = await readdir(directory);
  const results = await Promise.all(
    names
      .filter(name => name.endsWith('.json'))
      .map(
        async (name): Promise<Result> =>
          JSON.parse(await readFile(join(directory, name), 'utf8')),
      ),
  );
  return results.sort(
    (a, b) => b.database.localeCompare(a.database) || a.debriefs - b.debriefs,
  );
}

function describeAims(results: Result[]): string[] {
  return [
    '### The aims',
    '',
    '| Aim | On | Found | |',
    '| --- | --- | --- | --- |',
    ...compareWithAims(results).map(
      ({ aim, database, found, isMet }) =>
        `| ${aim} | ${titles[database]} | ${found} | ${
          isMet ? 'met' : '**missed**'
        } |`,
    ),
    '',
  ];
}

function describeResult(result: Result): string[] {
  const { machine, load, memory } = result;
  return [
    `### ${titles[result.database]}, ${thousands(result.debriefs)} debriefs`,
    '',
    `${thousands(result.debriefs * 5)} countermeasures, ${thousands(
      result.debriefs * 20,
    )} timeline entries, ${thousands(load.databaseMiB)} MiB of database. ${
      machine.cores
    } cores of ${machine.model}, ${machine.memoryGiB} GiB, Node ${
      machine.node
    }, ${result.measuredAt.slice(0, 10)}.`,
    '',
    '| Milliseconds | p50 | p95 | p99 | Bare SQL p95 | Idle route p95 | × both |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...result.measurements.map(
      ({ name, http, sql, idle, ratio }) =>
        `| ${name} | ${http.p50} | ${http.p95} | ${http.p99} | ${p95Of(
          sql,
        )} | ${idle.p95} | ${ratio ?? ''} |`,
    ),
    '',
    `Imported ${result.importsPerSecond} documents a second. Resident: ${memory.emptyMiB} MiB empty, ${memory.startedMiB} MiB when started, ${memory.usedMiB} MiB after all of this.`,
    '',
  ];
}

function p95Of(percentiles: Percentiles | null): string {
  return percentiles === null ? '' : String(percentiles.p95);
}
