/**
 * Who may import whom, among our own packages. A package that is not listed
 * is a backend module for one outside system and may import what
 * `backendModule` says; `packages/*` put everything together.
 */
const mayImport = {
  'debrief-common': [],
  'debrief-import': ['debrief-common'],
  'debrief-node': ['debrief-common'],
  'debrief-backend': ['debrief-common', 'debrief-import', 'debrief-node'],
  'debrief-react': ['debrief-common'],
  debrief: ['debrief-common', 'debrief-react'],
  gameday: ['debrief-common', 'debrief-react'],
};
const backendModule = ['debrief-common', 'debrief-node'];

const portal = {
  app: ['debrief-common', 'debrief-react', 'debrief', 'gameday'],
  examples: [
    'debrief-common',
    'debrief-node',
    'debrief-react',
    'debrief',
    'gameday',
  ],
};

/** What the model may know of Backstage: types and pure functions. */
const pureBackstagePackages = [
  '@backstage/catalog-model',
  '@backstage/config',
  '@backstage/errors',
  '@backstage/types',
  '@backstage/plugin-permission-common',
];

/** The folders of those plugins that the package in `folder` may import. */
function allowedPlugins(folder) {
  return mayImport[folder] ?? portal[folder] ?? backendModule;
}

module.exports = { allowedPlugins, pureBackstagePackages };
