import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** How debriefs get into the portal's own search. */
      debrief?: {
        /**
         * When debriefs are read. Default: every five minutes, the first time
         * five seconds after the start.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * The path of a debrief in the app, `:id` standing for its id.
         * Default: `/debriefs/:id`.
         */
        locationTemplate?: string;
      };
      /** How game days get there. */
      gameDay?: {
        /** When game days are read. Default: as of debriefs. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * The path of a game day in the app, `:id` standing for its id.
         * Default: `/game-days/:id`.
         */
        locationTemplate?: string;
      };
    };
  };
}
