const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { tmpdir } = require('node:os');
const { join, relative, resolve } = require('node:path');
const { gzipSync } = require('node:zlib');
const { rspack } = requireOfCli('@rspack/core');

const root = resolve(__dirname, '../..');

/**
 * How much a portal loads for each of some visits, beyond what it has there
 * already. The bundler of `backstage-cli` works that out: what is there is the
 * one file that a page starts with, each visit is imported by it, and what is
 * there already is not put into the file of a visit again.
 *
 * @param there - modules, as paths from the root of the repository
 * @param visits - the modules of each visit, by its name
 * @returns of each visit `bytes`, compressed, and its `parts` with their bytes
 *   before that, the largest first
 */
async function weigh(there, visits) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bundle-'));
  try {
    writeEntries(directory, there, visits);
    const partsByName = await build(directory, Object.keys(visits));
    return Object.fromEntries(
      Object.keys(visits).map(name => [
        name,
        {
          bytes: gzipSync(readFileSync(join(directory, 'built', `${name}.js`)))
            .length,
          parts: partsByName[name],
        },
      ]),
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeEntries(directory, there, visits) {
  const pathOf = module => JSON.stringify(resolve(root, module));
  const imports = there.map(
    (module, index) => `import * as there${index} from ${pathOf(module)};`,
  );
  const names = there.map((_, index) => `there${index}`);
  const loads = Object.keys(visits).map(
    name => `import(/* webpackChunkName: "${name}" */ './visit-${name}.js');`,
  );
  writeFileSync(
    join(directory, 'portal.js'),
    [...imports, `globalThis.there = [${names}];`, ...loads].join('\n'),
  );
  for (const [name, modules] of Object.entries(visits)) {
    writeFileSync(
      join(directory, `visit-${name}.js`),
      modules
        .map((it, index) => `export * as visited${index} from ${pathOf(it)};`)
        .join('\n'),
    );
  }
}

/** Builds the files, and says of each by its name what it is made of. */
function build(directory, names) {
  return new Promise((done, fail) => {
    rspack(configure(directory, names), (error, stats) => {
      if (error || stats.hasErrors()) {
        fail(error ?? new Error(stats.toString({ all: false, errors: true })));
        return;
      }
      const { chunks } = stats.toJson({
        chunkModules: true,
        nestedModules: true,
        chunkModulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      });
      done(
        Object.fromEntries(
          chunks.map(chunk => [chunk.names[0], partsOf(chunk.modules)]),
        ),
      );
    });
  });
}

/** By package; what is ours by file. */
function partsOf(modules) {
  const parts = new Map();
  const add = module => {
    if (module.modules?.length) {
      module.modules.forEach(add);
    } else if (module.size) {
      const name = nameOf(module);
      parts.set(name, (parts.get(name) ?? 0) + module.size);
    }
  };
  modules.forEach(add);
  return [...parts].sort(([, one], [, other]) => other - one);
}

function nameOf({ nameForCondition, name }) {
  const path = nameForCondition ?? name;
  return (
    path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ??
    relative(root, path)
  );
}

/** What `backstage-cli` builds a portal with, without the splitting of files. */
function configure(directory, names) {
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
      // Only pages of others use them.
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
        { test: /\.(css|md|png|svg)$/, type: 'asset/source' },
      ],
    },
    optimization: {
      splitChunks: false,
      minimizer: [
        // What nobody weighs need not be made small.
        new rspack.SwcJsMinimizerRspackPlugin({
          include: names.map(name => `${name}.js`),
        }),
      ],
    },
    performance: false,
  };
}

function requireOfCli(name) {
  const cli = require.resolve('@backstage/cli/package.json');
  const build = require.resolve('@backstage/cli-module-build/package.json', {
    paths: [cli],
  });
  return require(require.resolve(name, { paths: [build] }));
}

module.exports = { weigh };
