const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const olderEntries = readFileSync(
  join(__dirname, 'olderCodeMirror.lock'),
  'utf8',
);

/**
 * A lock file of a portal that has had CodeMirror 6 for a year, and did not
 * renew it: what is added to such a portal must use the copy that is there.
 */
function withOlderCodeMirror(lock) {
  const others = lock
    .split('\n\n')
    .filter(
      entry => !/^"(@codemirror\/|@uiw\/|codemirror@npm:\^6)/.test(entry),
    );
  return `${others.join('\n\n').trimEnd()}\n${olderEntries}`;
}

module.exports = { withOlderCodeMirror };
