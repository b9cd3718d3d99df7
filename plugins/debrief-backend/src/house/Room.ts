import {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ReadinessCheck } from '@debrief/backstage-plugin-debrief-node';
import { Announce } from '../changes';
import { Route } from '../http';

/** Work that is done again and again, once across all replicas. */
export type Task = SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition & {
    /** Whether it is to run now, besides its schedule. */
    isDueAtStart?(): Promise<boolean>;
  };

/** Something that an agent can do; it registers itself. */
export type Action = (registry: ActionsRegistryService) => void;

/** What a room of the backend offers to those outside. */
export interface Room {
  routes?: Route[];
  tasks?: Task[];
  actions?: Action[];
  /** What is to be told of changes. */
  announcements?: Announce[];
  /** Ends what is under way, when the backend stops. */
  close?(): Promise<void>;
  /** What has to be there for the backend to be ready. */
  checks?: ReadinessCheck[];
}
