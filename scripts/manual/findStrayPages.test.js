const assert = require('node:assert');
const { mkdirSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const test = require('node:test');
const { findStrayPages } = require('./findStrayPages');

function findIn({ shown, listed, pages }) {
  const root = mkdtempSync(join(tmpdir(), 'debrief-manual-'));
  mkdirSync(join(root, 'docs'));
  writeFileSync(
    join(root, 'mkdocs.yml'),
    ['index', ...shown].map(it => `  - Title: ${it}.md`).join('\n'),
  );
  for (const page of pages) {
    writeFileSync(join(root, 'docs', `${page}.md`), '');
  }
  writeFileSync(
    join(root, 'docs/index.md'),
    listed.map(it => `| you | [read](${it}.md) |`).join('\n'),
  );
  return findStrayPages(root);
}

test('a page stands in the navigation and on the first page', () => {
  const pages = ['a', 'b'];
  assert.deepEqual(findIn({ shown: pages, listed: pages, pages }), []);
});

test('a page that stands in neither is named', () => {
  const stray = findIn({ shown: ['a'], listed: ['a'], pages: ['a', 'b'] });
  assert.deepEqual(stray, [
    'b.md is not in mkdocs.yml',
    'b.md is not in docs/index.md',
  ]);
});

test('both have the pages in one order', () => {
  const pages = ['a', 'b'];
  const stray = findIn({ shown: pages, listed: ['b', 'a'], pages });
  assert.deepEqual(stray, [
    'mkdocs.yml and docs/index.md have the pages in another order',
  ]);
});
