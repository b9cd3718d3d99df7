const { readdirSync, readFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { basename, join } = require('node:path');
const createBackstageConfig = require('@backstage/cli/config/eslint-factory');
const { allowedPlugins, pureBackstagePackages } = require('./arrows');
const { backstageSyntax, kitOverrides, kitRules } = require('./kit');

/**
 * The ESLint configuration of a package: Backstage's, our own habits, and the
 * arrows of `arrows.js` as restricted imports.
 */
function createConfig(directory, extraConfig = {}) {
  return createBackstageConfig(directory, {
    ...extraConfig,
    restrictedImports: [
      ...forbiddenPlugins(basename(directory)),
      ...(extraConfig.restrictedImports ?? []),
    ],
    // Without any, tests would get what is restricted elsewhere.
    restrictedTestSyntax: [
      ...(isFrontendPlugin(directory) ? backstageSyntax : []),
      ...(extraConfig.restrictedTestSyntax ?? []),
    ],
    overrides: [
      ...(basename(directory) === 'debrief-react' ? kitOverrides() : []),
      ...(extraConfig.overrides ?? []),
    ],
    rules: {
      '@backstage/no-mixed-plugin-imports': 'error',
      // Files read from above: the exported thing first, its helpers below.
      '@typescript-eslint/no-use-before-define': [
        'error',
        { functions: false, classes: false, variables: false },
      ],
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect*', '**.expect'] },
      ],
      ...(isFrontend(directory) ? accessibilityRules : {}),
      ...(isFrontendPlugin(directory) ? kitRules : {}),
      ...extraConfig.rules,
    },
  });
}

const accessibilityRules = {
  // Where somebody has just asked to write, the cursor belongs there.
  'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
  // What scrolls must be reachable with the keyboard.
  'jsx-a11y/no-noninteractive-tabindex': [
    'error',
    { tags: [], roles: ['region', 'tabpanel', 'group'] },
  ],
};

function isFrontend(directory) {
  return /^(frontend|web)/.test(roleOf(directory));
}

/** Not the portal, which has a router and a theme of its own. */
function isFrontendPlugin(directory) {
  return isFrontend(directory) && roleOf(directory) !== 'frontend';
}

function roleOf(directory) {
  const { backstage } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  return backstage.role;
}

/** For the model, which stays free of I/O, React and Node. */
function createPureConfig(directory) {
  return createConfig(directory, {
    restrictedSrcImports: builtinModules.flatMap(name => [
      name,
      `node:${name}`,
    ]),
    restrictedImportPatterns: [
      'react',
      'react-*',
      'express*',
      'knex',
      '@material-ui/*',
      '@backstage/*',
      ...pureBackstagePackages.map(name => `!${name}`),
    ],
  });
}

function forbiddenPlugins(folder) {
  const allowed = [folder, ...allowedPlugins(folder)];
  return ourPlugins()
    .filter(plugin => !allowed.includes(plugin.folder))
    .flatMap(plugin =>
      plugin.entryPoints.map(name => ({
        name,
        message: `${folder} must not import ${plugin.folder}: see scripts/eslint/arrows.js.`,
      })),
    );
}

function ourPlugins() {
  const plugins = join(__dirname, '../../plugins');
  return readdirSync(plugins).map(folder => {
    const { name, exports = { '.': '' } } = JSON.parse(
      readFileSync(join(plugins, folder, 'package.json'), 'utf8'),
    );
    return {
      folder,
      name,
      entryPoints: Object.keys(exports).map(path => join(name, path)),
    };
  });
}

module.exports = { createConfig, createPureConfig };
