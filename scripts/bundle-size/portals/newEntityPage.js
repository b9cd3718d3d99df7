// What that portal loads for the overview of a component.
export * from '../../../node_modules/@backstage/plugin-catalog/dist/alpha/components/CatalogEntityPage.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/alpha/components/CatalogOverviewPage.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/alpha/DefaultEntityContentLayout.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/AboutCard/AboutCard.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/EntityLinksCard/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/HasSubcomponentsCard/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog-graph/dist/components/CatalogGraphCard/index.esm.js';
