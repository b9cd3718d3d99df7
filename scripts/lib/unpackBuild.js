const { execFileSync } = require('node:child_process');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Unpacks the built backend below the repository, so that it finds the
 * dependencies in the repository's node_modules, and its own packages in a
 * node_modules nearer by: there they are built, in the repository they are
 * source.
 *
 * @returns the directory to start it in
 */
function unpackBuild(root) {
  const bundle = join(root, 'packages/backend/dist/bundle.tar.gz');
  if (!existsSync(bundle)) {
    throw new Error('Nothing is built yet: run `npm run build:all` first');
  }
  const directory = join(root, 'packages/backend/dist/unpacked');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  execFileSync('tar', ['-xzf', bundle, '-C', directory]);
  const folders = ['packages', 'plugins']
    .map(name => join(directory, name))
    .filter(existsSync);
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      linkPackage(directory, join(folder, name));
    }
  }
  return directory;
}

function linkPackage(directory, target) {
  const { name } = JSON.parse(
    readFileSync(join(target, 'package.json'), 'utf8'),
  );
  const link = join(directory, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(target, link, 'dir');
}

module.exports = { unpackBuild };
