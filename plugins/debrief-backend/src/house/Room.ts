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
  SchedulerServiceTaskInvocationDefinition;

/** Something that an agent can do; it registers itself. */
export type Action = (registry: ActionsRegistryService) => void;

/** What a room of the backend offers to those outside. */
export interface Room {
  routes?: Route[];
  tasks?: Task[];
  actions?: Action[];
  /** What is to be told of changes. */
  announcements?: Announce[];
  /** What has to be there for the backend to be ready. */
  checks?: ReadinessCheck[];
}
