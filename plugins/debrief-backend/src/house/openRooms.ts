import {
  AuthService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  descriptionEndpoint,
  endpoints,
} from '@debrief/backstage-plugin-debrief-common';
import { isError } from '@backstage/errors';
import { ReadinessChecksService } from '@debrief/backstage-plugin-debrief-node';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import {
  describeEndpoints,
  handleErrors,
  mountRoutes,
  readBodyLimits,
  refuseUnknownRoutes,
  Route,
  serve,
} from '../http';
import { House } from './House';
import { Room, Task } from './Room';

/** Serves what rooms offer, and starts their tasks. */
export async function openRooms(
  house: House,
  rooms: Room[],
  doors: {
    actionsRegistry: ActionsRegistryService;
    auth: AuthService;
    httpAuth: HttpAuthService;
    httpRouter: HttpRouterService;
    lifecycle: LifecycleService;
    readinessChecks: ReadinessChecksService;
    scheduler: SchedulerService;
  },
): Promise<void> {
  house.announcements.push(...rooms.flatMap(it => it.announcements ?? []));
  for (const task of rooms.flatMap(it => it.tasks ?? [])) {
    await startTask(task, doors.scheduler);
  }
  for (const register of rooms.flatMap(it => it.actions ?? [])) {
    register(doors.actionsRegistry);
  }
  for (const check of rooms.flatMap(it => it.checks ?? [])) {
    doors.readinessChecks.add(check);
  }
  for (const room of rooms) {
    doors.lifecycle.addShutdownHook(async () => room.close?.());
  }
  const router: express.Router = PromiseRouter();
  const routes = [...rooms.flatMap(it => it.routes ?? []), description];
  mountRoutes(router, routes, {
    ...doors,
    limits: readBodyLimits(house.config),
  });
  router.use(refuseUnknownRoutes);
  router.use(handleErrors(house.logger));
  doors.httpRouter.use(router);
}

async function startTask(
  { isDueAtStart, ...task }: Task,
  scheduler: SchedulerService,
): Promise<void> {
  await scheduler.scheduleTask(task);
  if (await isDueAtStart?.()) {
    await scheduler.triggerTask(task.id).catch(unlessUnderWay);
  }
}

// Another replica was first.
function unlessUnderWay(error: unknown): void {
  if (!isError(error) || error.name !== 'ConflictError') {
    throw error;
  }
}

// Made when it is first asked for, and once: it takes a while.
let described: ReturnType<typeof describeEndpoints> | undefined;

const description: Route = serve(descriptionEndpoint, async () => {
  described ??= describeEndpoints(endpoints);
  return { body: { ...described } };
});
