import type { Config } from '@backstage/config';
import { Duration } from 'luxon';

/** How fast we want to be; ISO 8601 durations. @public */
export interface Targets {
  detect: string;
  resolve: string;
}

/** How bad an event can be, and how fast we want to be then. @public */
export interface SeveritySetting {
  id: string;
  title: string;
  targets: Targets;
}

/** What contributing factors are sorted into. @public */
export interface FactorCategorySetting {
  id: string;
  title: string;
}

/**
 * What an installation chooses under `debrief` in app-config; both the backend
 * and the frontends read it.
 *
 * @public
 */
export interface DebriefSettings {
  /** For events without a severity. */
  targets: Targets;
  /** Worst first. */
  severities: SeveritySetting[];
  factorCategories: FactorCategorySetting[];
  /** Tags that are suggested; others can be used as well. */
  tags: string[];
}

const defaultTargets: Targets = { detect: 'PT5M', resolve: 'PT1H' };

/** What holds when app-config says nothing. @public */
export const defaultDebriefSettings: DebriefSettings = {
  targets: defaultTargets,
  severities: [
    { id: 'sev1', title: 'SEV 1', targets: defaultTargets },
    { id: 'sev2', title: 'SEV 2', targets: defaultTargets },
    { id: 'sev3', title: 'SEV 3', targets: defaultTargets },
    { id: 'sev4', title: 'SEV 4', targets: defaultTargets },
  ],
  factorCategories: [
    { id: 'configuration', title: 'Configuration' },
    { id: 'change', title: 'Change and rollout' },
    { id: 'capacity', title: 'Capacity' },
    { id: 'dependency', title: 'Dependency' },
    { id: 'code', title: 'Code' },
    { id: 'data', title: 'Data' },
    { id: 'design', title: 'Design' },
    { id: 'detection', title: 'Detection' },
    { id: 'process', title: 'Process' },
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'tooling', title: 'Tooling' },
    { id: 'security', title: 'Security' },
  ],
  tags: [
    'cache',
    'certificate',
    'configuration',
    'database',
    'deployment',
    'dns',
    'network',
    'provider',
    'queue',
    'retry',
    'timeout',
    'traffic',
  ],
};

/**
 * Reads `debrief.targets`, `.severities`, `.factorCategories` and `.tags`.
 *
 * @throws Error that names the key, when a value cannot be used.
 * @public
 */
export function readDebriefSettings(rootConfig: Config): DebriefSettings {
  const config = rootConfig.getOptionalConfig('debrief');
  const targets = readTargets(config, defaultTargets);
  return {
    targets,
    severities:
      config?.getOptionalConfigArray('severities')?.map(severity => {
        const id = readId(severity, 'debrief.severities');
        return {
          id,
          title: severity.getOptionalString('title') ?? id,
          targets: readTargets(severity, targets),
        };
      }) ?? defaultDebriefSettings.severities.map(it => ({ ...it, targets })),
    factorCategories:
      config?.getOptionalConfigArray('factorCategories')?.map(category => {
        const id = readId(category, 'debrief.factorCategories');
        return { id, title: category.getOptionalString('title') ?? id };
      }) ?? defaultDebriefSettings.factorCategories,
    tags: config?.getOptionalStringArray('tags') ?? defaultDebriefSettings.tags,
  };
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

function readTargets(config: Config | undefined, fallback: Targets): Targets {
  return {
    detect: readDuration(config, 'targets.detect', fallback.detect),
    resolve: readDuration(config, 'targets.resolve', fallback.resolve),
  };
}

function readDuration(
  config: Config | undefined,
  key: string,
  fallback: string,
): string {
  const text = config?.getOptionalString(key);
  if (text === undefined) {
    return fallback;
  }
  const duration = Duration.fromISO(text);
  if (!duration.isValid || duration.toMillis() <= 0) {
    throw new Error(
      `Invalid duration '${text}' at debrief ${key}: use ISO 8601, such as PT5M`,
    );
  }
  return text;
}
