const { cpSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { takeSqlite } = require('../lib/takeSqlite');
const { kept } = require('./installTools');
const { run } = require('./run');

const ours = join(__dirname, '../../node_modules');

/**
 * Compiles the one native module that a portal does not run without, where it
 * cannot be had from this repository or from the last time.
 */
async function compileSqlite(directory, env) {
  const modules = join(directory, 'node_modules');
  const abi = (await run('node', ['-p', version], { env })).trim();
  const before = join(kept, `abi-${abi}`);
  if (
    (abi === process.versions.modules && takeSqlite(ours, modules)) ||
    takeSqlite(before, modules)
  ) {
    return;
  }
  const module = join(modules, 'better-sqlite3');
  await run('npm', ['run', 'install'], { cwd: module, env });
  mkdirSync(before, { recursive: true });
  for (const path of ['package.json', 'build/Release/better_sqlite3.node']) {
    cpSync(join(module, path), join(before, 'better-sqlite3', path));
  }
}

const version = 'process.versions.modules';

module.exports = { compileSqlite };
