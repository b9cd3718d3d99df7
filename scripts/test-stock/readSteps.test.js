const assert = require('node:assert');
const test = require('node:test');
const { applyStep } = require('./applyStep');
const { readSteps } = require('./readSteps');

const readme = `
Add it:

<!-- stock: run -->

\`\`\`sh
yarn add it
\`\`\`

<!-- stock legacy: src/App.tsx before "</Routes>" -->
<!-- prettier-ignore -->
\`\`\`tsx
import { Page } from 'it';

<Route element={<Page />} />
\`\`\`

<!-- stock new: src/App.tsx "old" becomes "new" -->
`;

test('a document says what to do, in its order', () => {
  assert.deepStrictEqual(readSteps(readme, ['new']), [
    { file: 'run', place: null, code: 'yarn add it\n' },
    {
      file: 'src/App.tsx',
      place: { how: 'becomes', text: 'old', isEverywhere: true },
      code: 'new',
    },
  ]);
});

test('a comment that no code block follows is a mistake', () => {
  assert.throws(() => readSteps('<!-- stock: run -->\n\nProse.', []), /block/);
});

test('what is shown is put where it is said, its imports to the top', () => {
  const [, step] = readSteps(readme, ['legacy']);
  const app = '<Routes>\n</Routes>\n';
  assert.strictEqual(
    applyStep(app, step),
    "import { Page } from 'it';\n<Routes>\n<Route element={<Page />} />\n</Routes>\n",
  );
});

test('a name that two blocks import is imported once', () => {
  const [, step] = readSteps(readme, ['legacy']);
  const app = "import { Page } from 'it';\n<Routes>\n</Routes>\n";
  assert.strictEqual(applyStep(app, step).match(/import/g).length, 1);
});

test('a place that the portal does not have is a mistake', () => {
  const [, step] = readSteps(readme, ['legacy']);
  assert.throws(() => applyStep('<Other/>', step), /no <\/Routes> in src/);
});
