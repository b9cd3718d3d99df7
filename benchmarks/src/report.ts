import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFile, writeFile } from 'node:fs/promises';
import { aimedRatioOf, compareWithAims, Outcome } from './aims';
import { countermeasuresPerDebrief, entriesPerDebrief } from './corpus/Corpus';
import type { Measurement } from './Measurement';
import { readResults, Result } from './Result';
import { table } from './table';

const document = resolvePackagePath('benchmarks', '../docs/performance.md');
const begin = '<!-- results: written by benchmarks/src/report.ts -->';
const end = '<!-- end of results -->';
const titles = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/** Writes all results into docs/performance.md. */
export async function writeReport(): Promise<void> {
  const results = await readResults();
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

function describeAims(results: Result[]): string[] {
  return [
    '### The aims',
    '',
    ...table(
      ['Aim; what misses it is **bold**', ...results.map(titleOf)],
      compareWithAims(results).map(({ name, outcomes }) => [
        name,
        ...outcomes.map(toCell),
      ]),
    ),
    '',
  ];
}

function describeResult(result: Result): string[] {
  const { machine, load, memory, debriefs, imports } = result;
  return [
    `### ${titleOf(result)} debriefs`,
    '',
    `${thousands(
      debriefs * countermeasuresPerDebrief,
    )} countermeasures, ${thousands(
      debriefs * entriesPerDebrief,
    )} timeline entries, ${thousands(load.databaseMiB)} MiB of database. ${
      machine.cores
    } cores of ${machine.model}, ${machine.memoryGiB} GiB, Node ${
      machine.node
    }, ${result.measuredAt.slice(0, 10)}.`,
    '',
    ...table(
      [
        'Milliseconds',
        'p50',
        'p95',
        'p99',
        'SQL p50',
        'SQL p95',
        'Idle p50',
        'Idle p95',
        '× floor p50',
        '× floor p95',
        'Aim',
      ],
      result.measurements.map(toRow),
    ),
    '',
    `Documents imported a second: ${imports.http}; all of their rows by bare SQL: ${imports.floor}. Loaded as seeds: ${load.debriefsPerSecond} debriefs a second.`,
    '',
    `Resident: ${memory.empty} MiB empty, ${memory.started} MiB when started, ${memory.afterReading} MiB after reading and searching, ${memory.afterImporting} MiB after importing.`,
    '',
  ];
}

function toRow(measurement: Measurement): string[] {
  const { name, http, sql, idle, ratio } = measurement;
  const aim = aimedRatioOf(measurement);
  return [
    name,
    ...[http.p50, http.p95, http.p99, sql.p50, sql.p95].map(String),
    ...[idle.p50, idle.p95, ratio.p50].map(String),
    toCell({ found: String(ratio.p95), isMet: !aim || ratio.p95 <= aim }),
    aim ? `≤ ${aim}` : '',
  ];
}

function toCell(outcome: Outcome | null): string {
  if (!outcome) {
    return '';
  }
  return outcome.isMet ? outcome.found : `**${outcome.found}**`;
}

function titleOf({ database, debriefs }: Result): string {
  return `${titles[database]}, ${thousands(debriefs)}`;
}

function thousands(value: number): string {
  return value.toLocaleString('en-US');
}
