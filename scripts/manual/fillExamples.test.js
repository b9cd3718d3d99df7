const assert = require('node:assert');
const { mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const test = require('node:test');
const { examplesIn, fillExamples } = require('./fillExamples');

const page = code => `
<!-- example: a.ts -->

<!-- stock policy: a.ts -->

\`\`\`ts
${code}\`\`\`

<!-- stock policy: b.ts -->

\`\`\`ts
another();
\`\`\`
`;

test('a page shows the file that it names, and leaves other code as it is', () => {
  const root = mkdtempSync(join(tmpdir(), 'debrief-manual-'));
  writeFileSync(join(root, 'a.ts'), "one('$&');\n");
  assert.equal(fillExamples(root, page('old();\n')), page("one('$&');\n"));
  assert.deepEqual(examplesIn(page('')), ['a.ts']);
});
