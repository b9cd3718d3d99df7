/**
 * Builds what is published and packs it, one tarball for each package, into
 * `dist/packages` or the given folder. Fails when a tarball could not be
 * installed by somebody else.
 *
 *     node scripts/pack.js [--built] [--publish-dry-run] [<folder>]
 *
 * With `--built` it packs what was built last. With `--publish-dry-run` it
 * then does all of `npm run publish:all` but the publishing.
 */
const { execFileSync } = require('node:child_process');
const {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { findFaults } = require('./lib/findFaults');

const root = join(__dirname, '..');

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      built: { type: 'boolean', default: false },
      'publish-dry-run': { type: 'boolean', default: false },
    },
  });
  const folder = resolve(positionals[0] ?? join(root, 'dist/packages'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  run('npx', ['backstage-cli', 'repo', 'fix', '--publish', '--check']);
  if (!values.built) {
    run('npx', ['tsc']);
    run('npx', ['backstage-cli', 'repo', 'build']);
  }
  const copy = copyOfRepository();
  try {
    packInto(folder, copy);
    if (values['publish-dry-run']) {
      run('npm', ['run', '--silent', 'publish:all', '--', '--dry-run'], copy);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }

  const tarballs = readdirSync(folder).map(name => join(folder, name));
  const faults = tarballs.flatMap(findFaults);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`${tarballs.length} packages are in ${folder}`);
}

// While a package is packed, its package.json is another: that of a copy, so
// that others can go on with the repository meanwhile.
function copyOfRepository() {
  const copy = mkdtempSync(join(tmpdir(), 'debrief-pack-'));
  const left = new Set(['.git', 'node_modules']);
  cpSync(root, copy, {
    recursive: true,
    filter: path => !left.has(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

// Yarn's own: that of npm leaves `workspace:^` in the tarballs.
function packInto(folder, directory) {
  const cli = '--package=@yarnpkg/cli-dist@4.13.0';
  const each = '--all --no-private --parallel --jobs 4'.split(' ');
  run(
    'npm',
    [
      ...['exec', '--yes', cli, '--', 'yarn', 'workspaces', 'foreach'],
      ...each,
      ...['pack', '--out', join(folder, '%s-%v.tgz')],
    ],
    directory,
  );
}

function run(command, args, cwd = root) {
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', process.stderr, 'inherit'],
  });
}

main();
