import type { Config } from '@backstage/config';
import { defaultDebriefSettings } from './defaultSettings';

/** @public */
export interface SeverityName {
  id: string;
  title: string;
}

/**
 * What the severities are called, worst first: what a card needs of the
 * settings. It stands apart because the rest of them brings a library along.
 *
 * @throws Error that names the key, when a value cannot be used.
 * @public
 */
export function readSeverityNames(rootConfig: Config): SeverityName[] {
  return (
    rootConfig
      .getOptionalConfigArray('debrief.severities')
      ?.map(severity => readName(severity, 'debrief.severities')) ??
    defaultDebriefSettings.severities
  );
}

/** The id and the title of something that is configured under `key`. */
export function readName(
  config: Config,
  key: string,
): { id: string; title: string } {
  const id = readId(config, key);
  return { id, title: config.getOptionalString('title') ?? id };
}

function readId(config: Config, key: string): string {
  const id = config.getString('id');
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) {
    throw new Error(
      `Invalid id '${id}' in ${key}: use lower-case letters, digits and dashes`,
    );
  }
  return id;
}
