const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const { run } = require('./run');

/** Where it is kept what the next run need not do again. */
const kept = join(__dirname, '../../node_modules/.cache/debrief-stock');
const bin = join(kept, 'node_modules/.bin');
// Of Backstage 1.55; `next` makes a portal of the release that comes.
const createApp = process.env.STOCK_CREATE_APP ?? '0.9.2';
const packages = [
  `@backstage/create-app@${createApp}`,
  '@yarnpkg/cli-dist@4.13.0',
];
// What create-app refuses to run with; then a Node is installed beside it.
const isNodeTooOld = Number(process.versions.node.split('.')[0]) < 22;

/**
 * What somebody has who creates a portal: Node 22 or newer, create-app and
 * Yarn, kept for the next time.
 *
 * @returns the environment to run them in
 */
async function installTools() {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'package.json'), '{ "private": true }');
  if (!existsSync(join(bin, 'backstage-create-app'))) {
    await run(
      'npm',
      [
        'install',
        '--no-save',
        ...packages,
        ...(isNodeTooOld ? ['node@22'] : []),
      ],
      { cwd: kept },
    );
  }
  const env = {
    ...process.env,
    PATH: [bin, process.env.PATH].join(delimiter),
    BACKSTAGE_TELEMETRY_DISABLED: '1',
    YARN_ENABLE_TELEMETRY: '0',
    // In CI, Yarn refuses to change a lock file.
    YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
    // Native modules would be compiled for minutes: see compileSqlite.
    YARN_ENABLE_SCRIPTS: '0',
  };
  const headers = nodeDirectory();
  return headers ? { ...env, npm_config_nodedir: headers } : env;
}

// Native modules are built for the Node that runs them: it brings its headers.
function nodeDirectory() {
  const name = `node-${process.platform}-${process.arch}`;
  return ['node_modules/node/node_modules', 'node_modules']
    .map(parent => join(kept, parent, name))
    .find(it => existsSync(join(it, 'include/node')));
}

module.exports = { installTools, kept };
