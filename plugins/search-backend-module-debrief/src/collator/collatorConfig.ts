import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';

interface CollatorConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  locationTemplate: string;
}

const collators = {
  debrief: { locationTemplate: '/debriefs/:id' },
  gameDay: { locationTemplate: '/game-days/:id' },
};

/**
 * Reads `search.collators.debrief` or `search.collators.gameDay`, with a
 * default for each of its keys.
 */
export function readCollatorConfig(
  rootConfig: Config,
  of: keyof typeof collators,
): CollatorConfig {
  const config = rootConfig.getOptionalConfig(`search.collators.${of}`);
  const schedule = config?.getOptionalConfig('schedule');
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : defaultSchedule,
    locationTemplate:
      config?.getOptionalString('locationTemplate') ??
      collators[of].locationTemplate,
  };
}

// What is published, restricted or deleted reaches the portal's search at the
// next run, so runs are close together; our own search does not wait for them.
const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 5 },
};
