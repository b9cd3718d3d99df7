const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const test = require('node:test');

test('whoever has started PostgreSQL leaves with an exit code of their own', () => {
  const script = `
    const { startPostgres } = require(${JSON.stringify(
      join(__dirname, 'startPostgres.js'),
    )});
    startPostgres()
      .then(postgres => postgres.stop())
      .then(() => { process.exitCode = 3; });
  `;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
  });
  assert.strictEqual(status, 3, stderr);
});
