const {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

const compiled = 'build/Release/better_sqlite3.node';

/**
 * Copies what was compiled of better-sqlite3 from one folder of packages to
 * another: compiling takes more than a minute. The Node that runs both must be
 * the same.
 *
 * @returns whether there was something to take; not from another version
 */
function takeSqlite(from, to) {
  const [source, target] = [from, to].map(it => join(it, 'better-sqlite3'));
  const file = join(source, compiled);
  if (!existsSync(file) || versionOf(source) !== versionOf(target)) {
    return false;
  }
  mkdirSync(dirname(join(target, compiled)), { recursive: true });
  copyFileSync(file, join(target, compiled));
  return true;
}

function versionOf(directory) {
  const manifest = join(directory, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

module.exports = { takeSqlite };
