const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const test = require('node:test');
const { withOlderCodeMirror } = require('./withOlderCodeMirror');

test('an older lock file holds one CodeMirror, and all else as it was', () => {
  const path = join(__dirname, '../../yarn.lock');
  const lock = withOlderCodeMirror(readFileSync(path, 'utf8'));
  const states = lock.match(/resolution: "@codemirror\/state@.*"/g);
  assert.deepStrictEqual(states, ['resolution: "@codemirror/state@npm:6.4.1"']);
  assert.match(lock, /resolution: "codemirror@npm:5\./);
  assert.match(lock, /resolution: "@backstage\/core-plugin-api@/);
});
