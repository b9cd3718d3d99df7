const assert = require('node:assert');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const test = require('node:test');
const { examplesIn, fillExamples } = require('./fillExamples');
const { findDeadLinks } = require('./findDeadLinks');
const { findStrayPages } = require('./findStrayPages');

const root = join(__dirname, '../..');

function markdownFiles() {
  const pages = readdirSync(join(root, 'docs'))
    .filter(it => it.endsWith('.md'))
    .map(it => `docs/${it}`);
  const readmes = readdirSync(join(root, 'plugins'))
    .map(it => `plugins/${it}/README.md`)
    .filter(it => existsSync(join(root, it)));
  return ['README.md', 'CONTRIBUTING.md', ...pages, ...readmes];
}

test('every link leads somewhere', () => {
  assert.deepEqual(findDeadLinks(root, markdownFiles()), []);
});

test('every page can be come to', () => {
  assert.deepEqual(findStrayPages(root), []);
});

test('what is shown is what was compiled: npm run examples', () => {
  for (const file of markdownFiles()) {
    const markdown = readFileSync(join(root, file), 'utf8');
    assert.equal(markdown, fillExamples(root, markdown), file);
  }
});

test('every example is shown', () => {
  const shown = markdownFiles().flatMap(file =>
    examplesIn(readFileSync(join(root, file), 'utf8')),
  );
  const examples = readdirSync(join(root, 'examples/src'))
    .filter(it => !it.includes('.test.'))
    .map(it => `examples/src/${it}`);
  assert.deepEqual(shown.sort(), examples.sort());
});
