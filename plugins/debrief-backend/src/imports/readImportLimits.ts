import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

/** What the reading of documents may take. */
export interface ImportLimits {
  /** Documents that are read at the same time, each in a thread of its own. */
  threads: number;
  /** Imports that are read or wait for their turn. */
  imports: number;
  /** Of one document. */
  timeoutMilliseconds: number;
  /** Of one thread. */
  memoryMegabytes: number;
}

/** Reads `debrief.imports`. */
export function readImportLimits(config: RootConfigService): ImportLimits {
  const count = (name: string, fallback: number): number => {
    const key = `debrief.imports.${name}`;
    const number = config.getOptionalNumber(key) ?? fallback;
    if (!Number.isInteger(number) || number < 1) {
      throw new Error(`Invalid ${key}: ${number} is not a whole number from 1`);
    }
    return number;
  };
  return {
    threads: count('threads', 2),
    imports: count('maximumAtOnce', 20),
    timeoutMilliseconds: readTimeout(config),
    memoryMegabytes: count('memoryMegabytes', 1024),
  };
}

function readTimeout(config: RootConfigService): number {
  const key = 'debrief.imports.timeout';
  if (!config.has(key)) {
    return 30_000;
  }
  const milliseconds = durationToMilliseconds(
    readDurationFromConfig(config, { key }),
  );
  if (milliseconds < 1) {
    throw new Error(`Invalid ${key}: a document cannot be read in no time`);
  }
  return milliseconds;
}
