const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Says, a sentence each, which pages of the manual a reader cannot come to:
 * each stands in the navigation and in the table of the first page, in the same
 * order.
 */
function findStrayPages(root) {
  const read = file => readFileSync(join(root, file), 'utf8');
  const shown = matchesOf(read('mkdocs.yml'), /: ([\w-]+\.md)$/gm);
  const listed = [
    'index.md',
    ...matchesOf(read('docs/index.md'), /^\|.*\(([\w-]+\.md)\)/gm),
  ];
  const pages = readdirSync(join(root, 'docs')).filter(it =>
    it.endsWith('.md'),
  );
  const stray = pages.flatMap(page => [
    ...(shown.includes(page) ? [] : [`${page} is not in mkdocs.yml`]),
    ...(listed.includes(page) ? [] : [`${page} is not in docs/index.md`]),
  ]);
  const isSameOrder = shown.join() === listed.join();
  return stray.length === 0 && !isSameOrder
    ? ['mkdocs.yml and docs/index.md have the pages in another order']
    : stray;
}

function matchesOf(text, pattern) {
  return [...text.matchAll(pattern)].map(([, page]) => page);
}

module.exports = { findStrayPages };
