import {
  convertLegacyRouteRef,
  convertLegacyRouteRefs,
} from '@backstage/core-compat-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
  EntityContextMenuItemBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  debriefApiRef,
  DebriefClient,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { DebriefIcon } from '../DebriefIcon';
import { hasDebriefs } from '../entity/hasDebriefs';
import { useNewDebriefMenuProps } from '../entity/start/useNewDebriefMenuProps';
import { isDebrief } from '../portalSearch/isDebrief';
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
} from '../routes';

const debriefApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: debriefApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new DebriefClient(deps),
    }),
});

const debriefsPage = PageBlueprint.make({
  params: {
    path: '/debriefs',
    title: 'Debriefs',
    icon: <DebriefIcon fontSize="inherit" />,
    routeRef: convertLegacyRouteRef(rootRouteRef),
    // The page of the legacy system is a main landmark; this one is left to us.
    loader: () =>
      import('../DebriefRoutes').then(m => (
        <main>
          <m.DebriefRoutes />
        </main>
      )),
  },
});

const entityDebriefsContent = EntityContentBlueprint.make({
  name: 'debriefs',
  params: {
    path: '/debriefs',
    title: 'Debriefs',
    routeRef: convertLegacyRouteRef(entityDebriefsRouteRef),
    filter: hasDebriefs,
    loader: () =>
      import('../entity/EntityDebriefsContent').then(m => (
        <m.EntityDebriefsContent />
      )),
  },
});

const entityDebriefsCard = EntityCardBlueprint.make({
  name: 'debriefs',
  params: {
    // Beside what the entity is, where it is seen without scrolling.
    type: 'info',
    filter: hasDebriefs,
    loader: () =>
      import('../entity/card/EntityDebriefsCard').then(m => (
        <m.EntityDebriefsCard />
      )),
  },
});

const newDebriefMenuItem = EntityContextMenuItemBlueprint.make({
  name: 'new-debrief',
  params: {
    icon: <DebriefIcon style={typeStyles.smallIcon} />,
    filter: hasDebriefs,
    useProps: useNewDebriefMenuProps,
  },
});

const searchResultListItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <DebriefIcon />,
    predicate: isDebrief,
    component: () =>
      import('../portalSearch/DebriefSearchResultListItem').then(
        m => m.DebriefSearchResultListItem,
      ),
  },
});

const searchResultType = SearchFilterResultTypeBlueprint.make({
  params: { value: 'debrief', name: 'Debriefs', icon: <DebriefIcon /> },
});

/** The plugin for the new frontend system. @alpha */
export default createFrontendPlugin({
  pluginId: 'debrief',
  title: 'Debriefs',
  icon: <DebriefIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: convertLegacyRouteRefs({
    root: rootRouteRef,
    list: listRouteRef,
    import: importRouteRef,
    read: readRouteRef,
    edit: editRouteRef,
    entityDebriefs: entityDebriefsRouteRef,
  }),
  externalRoutes: convertLegacyRouteRefs({
    entityDebriefs: entityDebriefsLinkRef,
    newGameDay: newGameDayLinkRef,
    gameDay: gameDayLinkRef,
  }),
  extensions: [
    debriefApi,
    debriefsPage,
    entityDebriefsContent,
    entityDebriefsCard,
    newDebriefMenuItem,
    searchResultListItem,
    searchResultType,
  ],
});
