import { AuthService, HttpAuthService } from '@backstage/backend-plugin-api';
import express, { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { Services } from './buildServices';
import { countermeasureRoutes } from './countermeasures';
import {
  attachmentRoutes,
  commentRoutes,
  debriefRoutes,
  timelineRoutes,
} from './debriefs';
import { exportRoutes } from './exports';
import {
  BodyLimits,
  defineRoute,
  describeRoutes,
  handleErrors,
  mountRoutes,
  Route,
} from './http';
import { importRoutes } from './imports/router';

/** The REST API, below `/api/debrief`. */
export function createRouter(
  services: Services,
  options: {
    auth: AuthService;
    httpAuth: HttpAuthService;
    limits: BodyLimits;
    /** Routes of other rooms. */
    more: Route[];
  },
): Router {
  const routes = [
    ...debriefRoutes(services.debriefs),
    ...timelineRoutes(services.timeline),
    ...commentRoutes(services.comments),
    ...attachmentRoutes(services.attachments),
    ...exportRoutes(services.exports),
    ...countermeasureRoutes(services.countermeasures),
    ...importRoutes(services.imports),
    ...options.more,
  ];
  const router: express.Router = PromiseRouter();
  mountRoutes(router, [...routes, describingRoute(routes)], options);
  router.use(handleErrors);
  return router;
}

function describingRoute(routes: Route[]): Route {
  const route: Route = defineRoute({
    method: 'get',
    path: '/openapi.json',
    tag: 'API',
    summary: 'This description',
    status: 200,
    answer: z.record(z.string(), z.unknown()),
    handle: async () => ({ body: describeRoutes([...routes, route], '1.0.0') }),
  });
  return route;
}
