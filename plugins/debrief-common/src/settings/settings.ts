import type { Config } from '@backstage/config';
import { Duration } from 'luxon';
import { defaultDebriefSettings } from './defaultSettings';
import { readName, SeverityName } from './severityNames';

/** How fast we want to be; ISO 8601 durations. @public */
export interface Targets {
  detect: string;
  resolve: string;
}

/** How bad an event can be, and how fast we want to be then. @public */
export interface SeveritySetting extends SeverityName {
  targets: Targets;
}

/** What contributing factors are sorted into. @public */
export interface FactorCategorySetting {
  id: string;
  title: string;
}

/** Where something can be rehearsed. @public */
export interface EnvironmentSetting {
  id: string;
  title: string;
}

/** How something can fail. @public */
export interface FailureModeSetting {
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
  /** The least dangerous first: what held in one is tried in the next. */
  environments: EnvironmentSetting[];
  failureModes: FailureModeSetting[];
}

/**
 * Reads `debrief.targets`, `.severities`, `.factorCategories`, `.tags`,
 * `.environments` and `.failureModes`.
 *
 * @throws Error that names the key, when a value cannot be used.
 * @public
 */
export function readDebriefSettings(rootConfig: Config): DebriefSettings {
  const config = rootConfig.getOptionalConfig('debrief');
  const targets = readTargets(config, defaultDebriefSettings.targets);
  return {
    targets,
    severities:
      config?.getOptionalConfigArray('severities')?.map(severity => ({
        ...readName(severity, 'debrief.severities'),
        targets: readTargets(severity, targets),
      })) ?? defaultDebriefSettings.severities.map(it => ({ ...it, targets })),
    factorCategories: readNames(config, 'factorCategories'),
    tags: config?.getOptionalStringArray('tags') ?? defaultDebriefSettings.tags,
    environments: readNames(config, 'environments'),
    failureModes: readNames(config, 'failureModes'),
  };
}

function readNames(
  config: Config | undefined,
  key: 'factorCategories' | 'environments' | 'failureModes',
) {
  return (
    config
      ?.getOptionalConfigArray(key)
      ?.map(it => readName(it, `debrief.${key}`)) ?? defaultDebriefSettings[key]
  );
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
