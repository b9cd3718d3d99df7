// What a fresh portal of the legacy frontend system loads first, and less than
// one with all its plugins.
export { createApp } from '@backstage/app-defaults';
export { AppRouter, FlatRoutes } from '@backstage/core-app-api';
export {
  AlertDisplay,
  OAuthRequestDialog,
  Sidebar,
  SidebarItem,
  SidebarPage,
  SignInPage,
} from '@backstage/core-components';
export {
  CatalogEntityPage,
  CatalogIndexPage,
  CatalogSearchResultListItem,
  EntityAboutCard,
  EntityHasSubcomponentsCard,
  EntityLayout,
  EntityLinksCard,
  EntitySwitch,
  catalogPlugin,
  isKind,
  isOrphan,
} from '@backstage/plugin-catalog';
export {
  CatalogGraphPage,
  EntityCatalogGraphCard,
} from '@backstage/plugin-catalog-graph';
export { EntityOwnershipCard, orgPlugin } from '@backstage/plugin-org';
export { RequirePermission } from '@backstage/plugin-permission-react';
export {
  SearchPage,
  SearchType,
  SidebarSearchModal,
} from '@backstage/plugin-search';
export { SearchBar, SearchResult } from '@backstage/plugin-search-react';
export { UserSettingsPage } from '@backstage/plugin-user-settings';
