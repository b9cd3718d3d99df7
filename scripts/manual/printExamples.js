/** Puts the files of examples/ anew into the pages that show them. */
const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { fillExamples } = require('./fillExamples');

const root = join(__dirname, '../..');

for (const page of readdirSync(join(root, 'docs'))) {
  if (page.endsWith('.md')) {
    const path = join(root, 'docs', page);
    writeFileSync(path, fillExamples(root, readFileSync(path, 'utf8')));
  }
}
