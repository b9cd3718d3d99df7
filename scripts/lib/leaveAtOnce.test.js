const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const test = require('node:test');

function runWorker(script) {
  const directory = join(
    mkdtempSync(join(tmpdir(), 'debrief-test-')),
    'jest-worker',
  );
  mkdirSync(directory);
  const file = join(directory, 'processChild.js');
  writeFileSync(file, script);
  return spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'leaveAtOnce.js'), file],
    { encoding: 'utf8' },
  );
}

test('a worker leaves when nothing is left to do, with its exit code', () => {
  const { status, stdout } = runWorker(`
    process.exitCode = 3;
    process.once('beforeExit', () => setTimeout(() => console.log('stayed')));
  `);
  assert.deepStrictEqual({ status, stdout }, { status: 3, stdout: '' });
});

test('a worker that waits for something is not ended', () => {
  const { stdout } = runWorker("setTimeout(() => console.log('done'), 1)");
  assert.strictEqual(stdout, 'done\n');
});
