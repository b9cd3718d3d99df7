import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** Learning search, where one arrives. @public */
export const rootRouteRef = createRouteRef({ id: 'debrief' });

/** The list of all debriefs. @public */
export const listRouteRef = createSubRouteRef({
  id: 'debrief:list',
  parent: rootRouteRef,
  path: '/all',
});

/** Import of documents people already have. @public */
export const importRouteRef = createSubRouteRef({
  id: 'debrief:import',
  parent: rootRouteRef,
  path: '/import',
});

/** Reading one debrief; `id` is the UUID or the running number. @public */
export const readRouteRef = createSubRouteRef({
  id: 'debrief:read',
  parent: rootRouteRef,
  path: '/:id',
});

/** Editing one debrief. @public */
export const editRouteRef = createSubRouteRef({
  id: 'debrief:edit',
  parent: rootRouteRef,
  path: '/:id/edit',
});

/** The learning record of an entity, as a tab of its page. @public */
export const entityDebriefsRouteRef = createRouteRef({
  id: 'debrief:entity-debriefs',
});

/**
 * Leads from other places of an entity's page to that tab, where an
 * installation has it.
 *
 * @public
 */
export const entityDebriefsLinkRef = createExternalRouteRef({
  id: 'entity-debriefs',
  optional: true,
  defaultTarget: 'debrief.entityDebriefs',
});

/**
 * Leads to planning a game day, where an installation has them; the query says
 * of what: `entityRef`, `debriefId`, `countermeasureId`.
 *
 * @public
 */
export const newGameDayLinkRef = createExternalRouteRef({
  id: 'new-game-day',
  optional: true,
  defaultTarget: 'gameday.new',
});

/**
 * Leads to a game day, where an installation has them.
 *
 * @public
 */
export const gameDayLinkRef = createExternalRouteRef({
  id: 'game-day',
  params: ['id'],
  optional: true,
  defaultTarget: 'gameday.read',
});
