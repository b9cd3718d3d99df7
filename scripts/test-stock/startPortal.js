const { spawn } = require('node:child_process');
const { createWriteStream, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { findFreePort } = require('../lib/findFreePort');
const { unpackBuild } = require('../lib/unpackBuild');
const { waitUntilReady } = require('../lib/waitUntilReady');

/**
 * Starts the built portal in `directory`, app and backend on one free port, as
 * in production, but with guests.
 *
 * @param database the `backend.database` of its configuration; the stock one
 *   when undefined
 * @returns its address, and a function that stops it
 */
async function startPortal(directory, { database, env }) {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  writeFileSync(
    join(directory, 'app-config.stock.yaml'),
    JSON.stringify(configOf(address, port, database)),
  );
  const portal = spawn(
    'node',
    [
      join(unpackBuild(directory), 'packages/backend'),
      ...['--config', join(directory, 'app-config.yaml')],
      ...['--config', join(directory, 'app-config.stock.yaml')],
    ],
    {
      cwd: join(directory, 'packages/backend'),
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log = createWriteStream(join(directory, 'portal.log'));
  portal.stdout.pipe(log);
  portal.stderr.pipe(log);
  const exited = new Promise(done => portal.once('exit', done));
  const stop = async () => {
    portal.kill('SIGTERM');
    await exited;
  };
  process.once('exit', () => portal.kill('SIGTERM'));
  try {
    await waitUntilReady(address, { seconds: 180, gaveUp: exited });
  } catch (error) {
    await stop();
    throw new Error(`${error.message}: see ${log.path}`, { cause: error });
  }
  return { address, stop };
}

function configOf(address, port, database) {
  return {
    app: { baseUrl: address },
    backend: {
      baseUrl: address,
      listen: { port },
      cors: { origin: address },
      ...(database && { database }),
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    search: {
      collators: {
        debrief: {
          schedule: {
            frequency: { seconds: 10 },
            timeout: { minutes: 1 },
            initialDelay: { seconds: 1 },
          },
        },
      },
    },
  };
}

module.exports = { startPortal };
