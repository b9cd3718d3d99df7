// What that portal loads for the overview of a component.
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/CatalogEntityPage/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/AboutCard/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/EntityLinksCard/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog/dist/components/HasSubcomponentsCard/index.esm.js';
export * from '../../../node_modules/@backstage/plugin-catalog-graph/dist/components/CatalogGraphCard/index.esm.js';
