/**
 * Installs the packed packages into freshly created portals, exactly as the
 * README and the manual say, and looks at them in a browser:
 *
 *     npm run test:stock [-- [--packed] <case> …]
 *
 * With `--packed` it takes the packages that `npm run pack` has made last.
 * Portals are created outside the repository, in a temporary directory or in
 * STOCK_DIRECTORY, which is kept. Needs a Chromium, and what native modules
 * need to be built.
 */
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { startPostgres } = require('../lib/startPostgres');
const { applyStep } = require('./applyStep');
const { compileSqlite } = require('./compileSqlite');
const { createPortal } = require('./createPortal');
const { installTools } = require('./installTools');
const { lookAtPortal } = require('./lookAtPortal');
const { readSteps } = require('./readSteps');
const { run } = require('./run');
const { serveRegistry } = require('./serveRegistry');
const { startPortal } = require('./startPortal');

const root = join(__dirname, '../..');
const packages = join(root, 'dist/packages');

// What is done to a portal, in this order.
const documents = [
  'README.md',
  'docs/legacy-frontend.md',
  'docs/operations.md',
  'docs/policies.md',
];

const cases = {
  new: { kinds: ['new'] },
  legacy: {
    kinds: ['legacy', 'policy'],
    isLegacy: true,
    isOnPostgres: true,
    hasOlderLock: true,
  },
};

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { packed: { type: 'boolean', default: false } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(cases);
  const home = process.env.STOCK_DIRECTORY
    ? resolve(process.env.STOCK_DIRECTORY)
    : mkdtempSync(join(tmpdir(), 'debrief-stock-'));
  if (!process.env.STOCK_DIRECTORY) {
    process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  }
  mkdirSync(home, { recursive: true });

  if (!values.packed) {
    await timed('packs', () => run('node', ['scripts/pack.js'], { cwd: root }));
  }
  const env = await timed('installs what creates a portal', installTools);
  for (const name of names) {
    console.log(`\n${name}`);
    await testCase({ ...cases[name], env, home, name });
  }
}

async function testCase(options) {
  const { env, hasOlderLock, home, isLegacy, isOnPostgres, kinds } = options;
  const portal = join(home, 'portal');
  const registry = await serveRegistry(packages);
  try {
    await timed('creates a portal', () =>
      createPortal(portal, { isLegacy, hasOlderLock, env, registry }),
    );
    await timed('does what the documents say', async () => {
      const steps = documents
        .map(file => readFileSync(join(root, file), 'utf8'))
        .flatMap(markdown => readSteps(markdown, kinds));
      for (const step of steps) {
        await follow(step, portal, env);
      }
    });
  } finally {
    await registry.stop();
  }
  const yarn = (...args) => run('yarn', args, { cwd: portal, env });
  await Promise.all([
    timed('checks its types', () => yarn('tsc')),
    timed('checks its configuration', () =>
      yarn('backstage-cli', 'config:check', '--strict'),
    ),
    timed('builds it', () => yarn('build:all')),
    timed('compiles SQLite', () => compileSqlite(portal, env)),
  ]);

  const postgres = isOnPostgres ? await startPostgres() : undefined;
  try {
    const { address, stop } = await timed('starts it', () =>
      startPortal(portal, {
        env,
        database: postgres && {
          client: 'pg',
          connection: postgres.connectionString,
        },
      }),
    );
    try {
      await lookAtPortal(address, {
        hasPolicy: kinds.includes('policy'),
        pictures: portal,
        report: what => console.log(`  ${what}`),
      });
    } finally {
      await stop();
    }
  } finally {
    await postgres?.stop();
  }
}

async function follow(step, portal, env) {
  if (step.file === 'run') {
    await run('sh', ['-e', '-c', step.code], { cwd: portal, env });
    return;
  }
  const path = join(portal, step.file);
  const content = existsSync(path) ? readFileSync(path, 'utf8') : null;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, applyStep(content, step));
}

async function timed(what, work) {
  const started = Date.now();
  const result = await work();
  console.log(`  ${what}: ${Math.round((Date.now() - started) / 1000)} s`);
  return result;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
