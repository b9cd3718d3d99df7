/**
 * Builds what is published and packs it, one tarball for each package, into
 * `dist/packages` or the given folder. Fails when a tarball could not be
 * installed by somebody else.
 *
 *     node scripts/pack.js [--built] [<folder>]
 *
 * With `--built` it packs what was built last.
 */
const { execFileSync } = require('node:child_process');
const { mkdirSync, readdirSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { findFaults } = require('./lib/findFaults');

const root = join(__dirname, '..');

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean', default: false } },
  });
  const folder = resolve(positionals[0] ?? join(root, 'dist/packages'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  run('npx', ['backstage-cli', 'repo', 'fix', '--publish', '--check']);
  if (!values.built) {
    run('npx', ['tsc']);
    run('npx', ['backstage-cli', 'repo', 'build']);
  }
  yarn(
    ...[
      'workspaces',
      'foreach',
      '--all',
      '--no-private',
      '--parallel',
      '--jobs',
      '4',
    ],
    ...['pack', '--out', join(folder, '%s-%v.tgz')],
  );

  const tarballs = readdirSync(folder).map(name => join(folder, name));
  const faults = tarballs.flatMap(findFaults);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`${tarballs.length} packages are in ${folder}`);
}

// Yarn's own: that of npm leaves `workspace:^` in the tarballs.
function yarn(...args) {
  const cli = '--package=@yarnpkg/cli-dist@4.13.0';
  run('npm', ['exec', '--yes', cli, '--', 'yarn', ...args]);
}

function run(command, args) {
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
  });
}

main();
