const {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');
const { run } = require('./run');
const { withOlderCodeMirror } = require('./withOlderCodeMirror');

const root = join(__dirname, '../..');
const installed = [
  'node_modules',
  'packages/app/node_modules',
  'packages/backend/node_modules',
  '.yarn/install-state.gz',
];

// Days after Backstage 1.55, before what followed. What our lock file does not know is taken
// as it was then: a search page of 1.57 does not run in a portal of 1.55.
const dayOfRelease = '2026-09-21';

/**
 * Creates a portal as create-app makes it, and nothing of ours in it but the
 * versions of the lock file: without one, releases of Backstage get mixed.
 * What was installed in `directory` before is left to the new one, which then
 * needs a fraction of the time.
 */
async function createPortal(
  directory,
  { isLegacy, hasOlderLock, env, registry },
) {
  const before = `${directory}-before`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(directory)) {
    renameSync(directory, before);
  }
  mkdirSync(directory, { recursive: true });
  await run(
    'backstage-create-app',
    ['--skip-install', '--path', '.', ...(isLegacy ? ['--legacy'] : [])],
    { cwd: directory, env: { ...env, BACKSTAGE_APP_NAME: 'portal' } },
  );
  for (const path of installed) {
    if (existsSync(join(before, path))) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      renameSync(join(before, path), join(directory, path));
    }
  }
  rmSync(before, { recursive: true, force: true });

  const lock = readFileSync(join(root, 'yarn.lock'), 'utf8');
  writeFileSync(
    join(directory, 'yarn.lock'),
    hasOlderLock ? withOlderCodeMirror(lock) : lock,
  );
  writeFileSync(
    join(directory, '.yarnrc.yml'),
    [
      'nodeLinker: node-modules',
      `npmMinimalAgeGate: ${daysSince(dayOfRelease)}d`,
      'unsafeHttpWhitelist: [localhost]',
      'npmScopes:',
      `  debrief: { npmRegistryServer: '${registry.address}' }`,
      ...readdirSync(join(directory, '.yarn/releases')).map(
        name => `yarnPath: .yarn/releases/${name}`,
      ),
      '',
    ].join('\n'),
  );
  takeResolutions(directory);
  await forgetPackages(directory, env);
}

// Backstage 1.55 asks for a version of its errors that came a month later.
function takeResolutions(directory) {
  const { resolutions } = readJson(join(root, 'package.json'));
  const path = join(directory, 'package.json');
  writeFileSync(path, JSON.stringify({ ...readJson(path), resolutions }));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function daysSince(day) {
  return Math.floor((Date.now() - Date.parse(day)) / 86_400_000);
}

// Yarn keeps what it has downloaded once, by name and version: ours changes
// without a new version.
async function forgetPackages(cwd, env) {
  const answer = await run('yarn', ['config', 'get', 'cacheFolder'], {
    cwd,
    env,
  });
  const cache = answer.trim();
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (name.startsWith('@debrief-')) {
      rmSync(join(cache, name));
    }
  }
}

module.exports = { createPortal };
