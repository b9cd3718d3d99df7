const assert = require('node:assert');
const {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const test = require('node:test');
const { takeSqlite } = require('./takeSqlite');

const file = 'better-sqlite3/build/Release/better_sqlite3.node';

function install(version, compiled) {
  const modules = mkdtempSync(join(tmpdir(), 'debrief-test-'));
  mkdirSync(join(modules, 'better-sqlite3/build/Release'), { recursive: true });
  writeFileSync(
    join(modules, 'better-sqlite3/package.json'),
    JSON.stringify({ version }),
  );
  if (compiled) {
    writeFileSync(join(modules, file), compiled);
  }
  return modules;
}

test('what was compiled once is taken over', () => {
  const target = install('12.1.0');
  assert.strictEqual(
    takeSqlite(install('12.1.0', 'machine code'), target),
    true,
  );
  assert.strictEqual(readFileSync(join(target, file), 'utf8'), 'machine code');
});

test('nothing is taken from another version', () => {
  const source = install('12.0.0', 'machine code');
  assert.strictEqual(takeSqlite(source, install('12.1.0')), false);
});

test('nothing is taken where nothing was compiled', () => {
  assert.strictEqual(takeSqlite(install('12.1.0'), install('12.1.0')), false);
});
