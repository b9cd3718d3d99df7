import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';

const configKey = 'search.collators.debrief';

interface CollatorConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  locationTemplate: string;
}

/** Reads `search.collators.debrief`, with a default for each of its keys. */
export function readCollatorConfig(rootConfig: Config): CollatorConfig {
  const config = rootConfig.getOptionalConfig(configKey);
  const schedule = config?.getOptionalConfig('schedule');
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : defaultSchedule,
    locationTemplate:
      config?.getOptionalString('locationTemplate') ?? '/debriefs/:id',
  };
}

// What is published, restricted or deleted reaches the portal's search at the
// next run, so runs are close together; our own search does not wait for them.
const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 5 },
};
