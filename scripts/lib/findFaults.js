const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');
const { preProcessFile } = require('typescript');

/** Says, a sentence each, why a packed package could not be installed by others. */
function findFaults(tarball) {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-packed-'));
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', directory]);
    return faultsOf(join(directory, 'package')).map(
      fault => `${basename(tarball)}: ${fault}`,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function faultsOf(directory) {
  const files = readdirSync(directory, { recursive: true });
  const manifest = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  return [
    ...['README.md', 'LICENSE', ...entriesOf(manifest)]
      .filter(file => !files.includes(file))
      .map(file => `${file} is missing`),
    ...files
      .filter(file => file.endsWith('.map'))
      .map(file => `${file} need not be there`),
    ...workspaceRangesOf(manifest).map(
      name => `${name} is asked for as a workspace`,
    ),
    ...undeclaredOf(directory, files, manifest).map(
      name => `${name} is imported, but not declared`,
    ),
  ];
}

function entriesOf({ main, types, exports = {} }) {
  const conditions = Object.values(exports).flatMap(entry =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  return [main, types, ...conditions]
    .filter(entry => entry && !entry.startsWith('@'))
    .map(file => file.replace(/^\.\//, ''));
}

function workspaceRangesOf({ dependencies = {}, peerDependencies = {} }) {
  return Object.entries({ ...dependencies, ...peerDependencies })
    .filter(([, range]) => range.startsWith('workspace:'))
    .map(([name]) => name);
}

function undeclaredOf(directory, files, manifest) {
  const declared = [
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ];
  const imported = files
    .filter(file => /^dist\/.*\.(js|d\.ts)$/.test(file))
    .map(file => readFileSync(join(directory, file), 'utf8'))
    .flatMap(text => preProcessFile(text, true, true).importedFiles)
    .map(({ fileName }) => fileName)
    .filter(name => !name.startsWith('.') && !isBuiltin(name))
    .map(name => name.match(/^(@[^/]+\/)?[^/]+/)[0]);
  return [...new Set(imported)].filter(name => !declared.includes(name));
}

module.exports = { findFaults };
