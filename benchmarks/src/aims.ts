import { DatabaseName, databaseNames } from './databases';
import type { Result } from './run';
import { round } from './statistics';

/** What was aimed at, and what came out. */
export interface Outcome {
  aim: string;
  database: DatabaseName;
  found: string;
  isMet: boolean;
}

const searchNames = {
  plain: [
    'Search, one word',
    'Search, three words',
    'Search, one word, under a policy with a condition',
  ],
  facets: ['Search, one word, with facets', 'Search, three words, with facets'],
};
const recordName = 'Learning record of a service with 200 debriefs';
const importAims: Record<DatabaseName, number> = {
  sqlite: 1_000,
  postgres: 500,
};

/** Compares the results with the aims, on each database at its largest size. */
export function compareWithAims(results: Result[]): Outcome[] {
  return databaseNames.flatMap(database => {
    const ofDatabase = results
      .filter(it => it.database === database)
      .sort((a, b) => a.debriefs - b.debriefs);
    const smallest = ofDatabase[0];
    const largest = ofDatabase[ofDatabase.length - 1];
    if (!largest) {
      return [];
    }
    return [
      ratioOutcome(largest, searchNames.plain, 1.5, 'the bare full-text query'),
      ratioOutcome(
        largest,
        searchNames.facets,
        3,
        'the bare full-text query, with facets',
      ),
      ratioOutcome(largest, [recordName], 1.5, 'the same rows by bare SQL'),
      growthOutcome(smallest, largest),
      importOutcome(ofDatabase),
      memoryOutcome(largest),
    ];
  });
}

function ratioOutcome(
  result: Result,
  names: string[],
  most: number,
  floor: string,
): Outcome {
  const ratios = result.measurements
    .filter(it => names.includes(it.name))
    .map(it => it.ratio ?? 0);
  const what = names.includes(recordName) ? 'Learning record' : 'Search';
  return {
    aim: `${what} at most ${most} × ${floor}`,
    database: result.database,
    found: ratios.map(it => `${it} ×`).join(', '),
    isMet: ratios.every(it => it <= most),
  };
}

function growthOutcome(smallest: Result, largest: Result): Outcome {
  const growths = largest.measurements
    .filter(it => !/^(Search|Browse)/.test(it.name))
    .map(it => {
      const before = smallest.measurements.find(on => on.name === it.name);
      return { name: it.name, times: it.http.p95 / (before?.http.p95 ?? 1) };
    });
  return {
    aim: `Everything but search at ${thousands(
      largest.debriefs,
    )} debriefs within 2 × of itself at ${thousands(smallest.debriefs)} (p95)`,
    database: largest.database,
    found: growths.map(it => `${it.name}: ${round(it.times)} ×`).join('; '),
    isMet: growths.every(it => it.times <= 2),
  };
}

function importOutcome(results: Result[]): Outcome {
  const [{ database }] = results;
  return {
    aim: `Import ${thousands(importAims[database])} documents a second`,
    database,
    found: results
      .map(it => `${it.importsPerSecond} at ${thousands(it.debriefs)}`)
      .join(', '),
    isMet: results.every(it => it.importsPerSecond >= importAims[database]),
  };
}

function memoryOutcome({ database, memory }: Result): Outcome {
  const started = Math.round(memory.startedMiB - memory.emptyMiB);
  const used = Math.round(memory.usedMiB - memory.emptyMiB);
  return {
    aim: 'At most 60 MiB resident over an empty process',
    database,
    found: `${started} MiB when started, ${used} MiB after all of this`,
    isMet: started <= 60 && used <= 60,
  };
}

/** A number as people write it. */
export function thousands(value: number): string {
  return value.toLocaleString('en-US');
}
