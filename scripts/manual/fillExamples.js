const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const example =
  /(<!-- example: ([\w./-]+) -->\n\n(?:<!-- stock [^\n]+ -->\n\n)?```ts\n)(.*?)(```\n)/gs;

/**
 * Puts the files that a page shows into it, word by word. A comment that no
 * reader sees says which file the code block after it is:
 *
 *     <!-- example: examples/src/chatMessages.ts -->
 *
 * @param root the repository, to which the paths are relative
 */
function fillExamples(root, markdown) {
  return markdown.replace(
    example,
    (_, before, file, shown, after) =>
      `${before}${readFileSync(join(root, file), 'utf8')}${after}`,
  );
}

/** The files that a page shows. */
function examplesIn(markdown) {
  return [...markdown.matchAll(example)].map(([, , file]) => file);
}

module.exports = { examplesIn, fillExamples };
