const assert = require('node:assert');
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const test = require('node:test');
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
