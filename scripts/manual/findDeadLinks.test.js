const assert = require('node:assert');
const { mkdirSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const test = require('node:test');
const { findDeadLinks } = require('./findDeadLinks');

function findIn(files) {
  const root = mkdtempSync(join(tmpdir(), 'debrief-manual-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return findDeadLinks(root, Object.keys(files));
}

test('what is there can be linked to', () => {
  const dead = findIn({
    'README.md': '[a](docs/a.md#at-3-am) [b](https://example.com) ![c](c.png)',
    'c.png': '',
    'docs/a.md': '## At 3 a.m.\n[b](b.md) [here](#at-3-am)',
    'docs/b.md': '',
  });
  assert.deepEqual(dead, []);
});

test('a file that is not there is named, with where it is linked', () => {
  assert.deepEqual(findIn({ 'docs/a.md': 'as [b](b.md) says' }), [
    'docs/a.md: b.md leads nowhere',
  ]);
});

test('so is a heading that is not there, or only in a code block', () => {
  const dead = findIn({
    'docs/a.md': '[b](b.md#set-up) [x](#set-up)\n```sh\n# Set up\n```\n',
    'docs/b.md': '# Setting up',
  });
  assert.deepEqual(dead, [
    'docs/a.md: b.md#set-up leads nowhere',
    'docs/a.md: #set-up leads nowhere',
  ]);
});

test('a page of the manual links to nothing outside of it', () => {
  const dead = findIn({ 'README.md': '', 'docs/a.md': '[x](../README.md)' });
  assert.deepEqual(dead, ['docs/a.md: ../README.md leads nowhere']);
});

test('what stands in code is no link', () => {
  assert.deepEqual(findIn({ 'docs/a.md': '`[b](b.md)`' }), []);
});
