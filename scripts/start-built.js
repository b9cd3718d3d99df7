/**
 * Starts the built portal, app and backend on one port, with the demo data in
 * a fresh SQLite directory that is removed at the end.
 *
 *     node scripts/start-built.js [--check] [<directory>]
 *
 * `<directory>` is an installed production build; without it the build in
 * packages/backend/dist is unpacked and borrows the repository's node_modules.
 * With `--check` the portal is stopped as soon as it is ready to receive
 * requests, and its never getting ready is a failure. The port is
 * PORTAL_PORT, or 7117.
 */
const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { unpackBuild } = require('./lib/unpackBuild');
const { waitUntilReady } = require('./lib/waitUntilReady');

const root = join(__dirname, '..');
const port = process.env.PORTAL_PORT ?? '7117';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const [installed] = positionals;
  const directory = installed ? resolve(installed) : unpackBuild(root);
  const data = mkdtempSync(join(tmpdir(), 'debrief-portal-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));

  const portal = start(directory, data);
  const exited = new Promise(done => {
    portal.once('exit', code => done(code ?? 0));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => portal.kill(signal));
  }
  if (values.check) {
    await waitUntilReady(`http://localhost:${port}`, {
      seconds: 120,
      gaveUp: exited,
    });
    console.log(`The portal is ready at http://localhost:${port}`);
    portal.kill('SIGTERM');
    await exited;
  } else {
    process.exitCode = await exited;
  }
}

function start(directory, data) {
  const configs = ['app-config.yaml', 'scripts/app-config.built.yaml'];
  return spawn(
    process.execPath,
    [
      'packages/backend',
      ...configs.flatMap(file => ['--config', join(root, file)]),
    ],
    {
      cwd: directory,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_DATA: data,
        PORTAL_PORT: port,
        PORTAL_ROOT: root,
      },
    },
  );
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
