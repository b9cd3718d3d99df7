import { DatabaseName } from './databases';
import type { Measurement } from './Measurement';
import { recordName } from './measures/reading';
import { searchNames } from './measures/search';
import type { Result } from './Result';
import { round } from './statistics';

/** What is aimed at, and what came out on each database at each size. */
export interface Aim {
  name: string;
  outcomes: (Outcome | null)[];
}

/** A figure and whether it is as aimed at. */
export interface Outcome {
  found: string;
  isMet: boolean;
}

const { oneWord, threeWords, condition } = searchNames;
const { oneWordFacets, threeWordsFacets, filters } = searchNames;
const mostTimesFloor = new Map([
  [oneWord, 1.5],
  [threeWords, 1.5],
  [condition, 1.5],
  [oneWordFacets, 3],
  [threeWordsFacets, 3],
  [filters, 3],
  [recordName, 1.5],
]);
const mostGrowth = 2;
const importsPerSecond: Record<DatabaseName, number> = {
  sqlite: 1_000,
  postgres: 500,
};
const mostMemory = 60;

/** How many times its floor an operation may take, at p95. */
export function aimedRatioOf(measurement: Measurement): number | undefined {
  return mostTimesFloor.get(measurement.name);
}

/** Compares the results with all aims; each aim has an outcome per result. */
export function compareWithAims(results: Result[]): Aim[] {
  return [
    ...[...mostTimesFloor].map(([name, most]) => ({
      name: `${name}: at most ${most} × its floor`,
      outcomes: results.map(result => ratioOutcome(result, name, most)),
    })),
    ...namesOfSteady(results).map(name => ({
      name: `${name}: p95 at most ${mostGrowth} × that of the smallest size`,
      outcomes: results.map(result => growthOutcome(result, results, name)),
    })),
    {
      name: 'Documents imported a second: at least 1,000 on SQLite, 500 on PostgreSQL',
      outcomes: results.map(({ database, imports }) => ({
        found: String(imports.http),
        isMet: imports.http >= importsPerSecond[database],
      })),
    },
    {
      name: `MiB resident over an empty process, at most ${mostMemory}`,
      outcomes: results.map(({ memory: { empty, ...ours } }) => {
        const over = Math.max(...Object.values(ours)) - empty;
        return { found: String(round(over)), isMet: over <= mostMemory };
      }),
    },
  ];
}

function ratioOutcome(
  { measurements }: Result,
  name: string,
  most: number,
): Outcome | null {
  const measurement = measurements.find(it => it.name === name);
  return measurement
    ? {
        found: `${measurement.ratio.p95} ×`,
        isMet: measurement.ratio.p95 <= most,
      }
    : null;
}

// Everything but ranked search.
function namesOfSteady([first]: Result[]): string[] {
  const ranked = Object.values(searchNames);
  return (first?.measurements ?? [])
    .map(it => it.name)
    .filter(name => !ranked.includes(name));
}

function growthOutcome(
  result: Result,
  results: Result[],
  name: string,
): Outcome | null {
  const [smallest] = results
    .filter(it => it.database === result.database)
    .sort((a, b) => a.debriefs - b.debriefs);
  const before = smallest.measurements.find(it => it.name === name);
  const after = result.measurements.find(it => it.name === name);
  if (smallest === result || !before || !after) {
    return null;
  }
  const times = after.http.p95 / before.http.p95;
  return { found: `${round(times)} ×`, isMet: times <= mostGrowth };
}
