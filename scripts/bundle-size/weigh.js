const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { tmpdir } = require('node:os');
const { join, relative, resolve } = require('node:path');
const { gzipSync } = require('node:zlib');

const root = resolve(__dirname, '../..');
const { rspack } = requireOfCli('@rspack/core');

/**
 * How much a portal that has the modules `there` loads when it is asked for
 * the modules `visited` as well: the bytes of the one file, compressed, that
 * holds what is not there yet. Rspack with the settings of `backstage-cli`
 * works out what that is.
 *
 * @param there - paths of modules, from the root of the repository
 * @param visited - the same
 * @returns the size in bytes, and what it is made of, the largest first
 */
async function weigh({ there, visited }) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bundle-'));
  try {
    writeFileSync(
      join(directory, 'visit.js'),
      visited
        .map(
          (path, index) =>
            `export * as visited${index} from ${JSON.stringify(
              resolve(root, path),
            )};`,
        )
        .join('\n'),
    );
    writeFileSync(
      join(directory, 'portal.js'),
      [
        ...there.map(
          (path, index) =>
            `import * as there${index} from ${JSON.stringify(
              resolve(root, path),
            )};`,
        ),
        `globalThis.there = [${there.map((_, index) => `there${index}`)}];`,
        `import(/* webpackChunkName: "visit" */ './visit.js');`,
      ].join('\n'),
    );
    const parts = await build(directory);
    const file = readFileSync(join(directory, 'built', 'visit.js'));
    return { bytes: gzipSync(file, { level: 9 }).length, raw: file.length, parts };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Builds the portal, and says what the visit is made of. */
function build(directory) {
  return new Promise((done, fail) => {
    rspack(configure(directory), (error, stats) => {
      if (error || stats.hasErrors()) {
        fail(error ?? new Error(stats.toString({ all: false, errors: true })));
        return;
      }
      const { chunks } = stats.toJson({
        all: undefined,
        chunks: true,
        chunkModules: true,
        nestedModules: true,
        ids: true, moduleAssets: true, chunkModulesSpace: 1e6,
        nestedModulesSpace: 1e6,
        modulesSpace: 1e6,
      });
      const visit = chunks.find(it => it.names.includes('visit'));
      done(partsOf(visit.modules));
    });
  });
}

/** Bytes before they are made small, by package; of our own by file. */
function partsOf(modules) {
  const parts = new Map();
  const count = module => {
    if (module.modules?.length) {
      module.modules.forEach(count);
      return;
    }
    const name = nameOf(module);
    parts.set(name, (parts.get(name) ?? 0) + module.size);
  };
  modules.forEach(count);
  return [...parts].sort(([, one], [, other]) => other - one);
}

function nameOf({ nameForCondition, name }) {
  const path = nameForCondition ?? name ?? "";
  return (
    path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ??
    relative(root, path)
  );
}

function configure(directory) {
  return {
    mode: 'production',
    context: root,
    entry: join(directory, 'portal.js'),
    output: {
      path: join(directory, 'built'),
      filename: 'portal.js',
      chunkFilename: '[name].js',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json'],
      mainFields: ['browser', 'module', 'main'],
      modules: ['node_modules', join(root, 'node_modules')],
      // None of them is in what is weighed.
      fallback: Object.fromEntries(builtinModules.map(it => [it, false])),
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2023',
              externalHelpers: true,
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.(js|mjs)$/, resolve: { fullySpecified: false } },
        { test: /\.(css|svg|png|md)$/, type: 'asset/source' },
      ],
    },
    optimization: { splitChunks: false },
    performance: false,
  };
}

function requireOfCli(name) {
  const cli = require.resolve('@backstage/cli/package.json');
  return require(require.resolve(name, {
    paths: [require.resolve('@backstage/cli-module-build/package.json', { paths: [cli] })],
  }));
}

module.exports = { weigh };
