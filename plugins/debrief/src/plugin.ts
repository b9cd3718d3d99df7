import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import type { DebriefSearchResultListItemProps } from './portalSearch/DebriefSearchResultListItem';
import { isDebrief } from './portalSearch/isDebrief';
import {
  editRouteRef,
  entityDebriefsLinkRef,
  entityDebriefsRouteRef,
  gameDayLinkRef,
  importRouteRef,
  listRouteRef,
  newGameDayLinkRef,
  readRouteRef,
  rootRouteRef,
} from './routes';

/** The plugin for the legacy frontend system. @public */
export const debriefPlugin = createPlugin({
  id: 'debrief',
  apis: [
    createApiFactory({
      api: debriefApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new DebriefClient(deps),
    }),
  ],
  routes: {
    root: rootRouteRef,
    list: listRouteRef,
    import: importRouteRef,
    read: readRouteRef,
    edit: editRouteRef,
    entityDebriefs: entityDebriefsRouteRef,
  },
  externalRoutes: {
    entityDebriefs: entityDebriefsLinkRef,
    newGameDay: newGameDayLinkRef,
    gameDay: gameDayLinkRef,
  },
});

/** All pages of the plugin, to be mounted at `/debriefs`. @public */
export const DebriefsPage: () => JSX.Element = debriefPlugin.provide(
  createRoutableExtension({
    name: 'DebriefsPage',
    mountPoint: rootRouteRef,
    component: () => import('./DebriefsPage').then(m => m.DebriefsPage),
  }),
);

/** The learning record of an entity, as a tab of its page. @public */
export const EntityDebriefsContent: () => JSX.Element = debriefPlugin.provide(
  createRoutableExtension({
    name: 'EntityDebriefsContent',
    mountPoint: entityDebriefsRouteRef,
    component: () =>
      import('./entity/EntityDebriefsContent').then(
        m => m.EntityDebriefsContent,
      ),
  }),
);

/** What an entity taught last, as a card of its overview. @public */
export const EntityDebriefsCard: () => JSX.Element = debriefPlugin.provide(
  createComponentExtension({
    name: 'EntityDebriefsCard',
    component: {
      lazy: () =>
        import('./entity/card/EntityDebriefsCard').then(
          m => m.EntityDebriefsCard,
        ),
    },
  }),
);

/** A debrief among the results of the portal's search. @public */
export const DebriefSearchResultListItem: (
  props: DebriefSearchResultListItemProps,
) => JSX.Element | null = debriefPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DebriefSearchResultListItem',
    predicate: isDebrief,
    component: () =>
      import('./portalSearch/DebriefSearchResultListItem').then(
        m => m.DebriefSearchResultListItem,
      ),
  }),
);
