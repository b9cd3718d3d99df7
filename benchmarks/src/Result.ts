import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { DatabaseName } from './databases';
import type { Measurement } from './Measurement';
import type { ImportRate } from './measures/writing';

/** What one run on one database at one size found. */
export interface Result {
  database: DatabaseName;
  debriefs: number;
  measuredAt: string;
  machine: { cores: number; model: string; memoryGiB: number; node: string };
  load: { debriefsPerSecond: number; databaseMiB: number };
  measurements: Measurement[];
  imports: ImportRate;
  /** Resident MiB of an empty process, and of ours at three moments. */
  memory: {
    empty: number;
    started: number;
    afterReading: number;
    afterImporting: number;
  };
}

const directory = resolvePackagePath('benchmarks', 'results');

/** Keeps a result until the next run on the same database at the same size. */
export async function saveResult(result: Result): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(
    join(directory, `${result.database}-${result.debriefs}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}

/** All results that there are, SQLite first, the smallest size first. */
export async function readResults(): Promise<Result[]> {
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
