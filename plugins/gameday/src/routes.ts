import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** All game days, as a list or a calendar. @public */
export const rootRouteRef = createRouteRef({ id: 'gameday' });

/**
 * Planning a new one; the query says what is known already: `entityRef`,
 * `debriefId`, `countermeasureId`, `scenarioId`, `form`.
 *
 * @public
 */
export const newRouteRef = createSubRouteRef({
  id: 'gameday:new',
  parent: rootRouteRef,
  path: '/new',
});

/** What became of one; `id` is the UUID or the running number. @public */
export const readRouteRef = createSubRouteRef({
  id: 'gameday:read',
  parent: rootRouteRef,
  path: '/:id',
});

/** Planning one. @public */
export const editRouteRef = createSubRouteRef({
  id: 'gameday:edit',
  parent: rootRouteRef,
  path: '/:id/edit',
});

/** The console for the day. @public */
export const runRouteRef = createSubRouteRef({
  id: 'gameday:run',
  parent: rootRouteRef,
  path: '/:id/run',
});

/** The game days of an entity, as a tab of its page. @public */
export const entityGameDaysRouteRef = createRouteRef({
  id: 'gameday:entity-game-days',
});

/**
 * Leads from other places of an entity's page to that tab, where an
 * installation has it.
 *
 * @public
 */
export const entityGameDaysLinkRef = createExternalRouteRef({
  id: 'entity-game-days',
  optional: true,
  defaultTarget: 'gameday.entityGameDays',
});

/** Leads to a debrief, where an installation has them. @public */
export const debriefLinkRef = createExternalRouteRef({
  id: 'debrief',
  params: ['id'],
  optional: true,
  defaultTarget: 'debrief.read',
});
