const marker =
  /^<!-- stock(?: (?<for>\w+))?: (?<file>[\w./-]+)(?: (?<what>.+))? -->$/;
const fence = /^```\w+$/;

/**
 * What a document tells its reader to do to a portal, in its order. A comment
 * that no reader sees stands before the code block that it is about, and says
 * where it goes:
 *
 *     <!-- stock: run -->                        lines for the shell
 *     <!-- stock: src/a.ts -->                   at the end of that file, or all of it
 *     <!-- stock legacy: src/a.ts before "x" --> or `after`, or `in place of`;
 *                                                `everywhere`: not only at the first
 *     <!-- stock: src/a.ts "x" becomes "y" -->   what no block shows
 *
 * With a word after `stock`, the step is only for those that ask for it. Texts
 * are written as in JSON.
 *
 * @param kinds the words of the steps that are wanted
 * @returns `{ file, place, code }` each; `place` is
 *   `{ how, text, isEverywhere }`, or null
 */
function readSteps(markdown, kinds) {
  const lines = markdown.split('\n');
  return lines.flatMap((line, index) => {
    const found = line.match(marker)?.groups;
    if (!found || (found.for && !kinds.includes(found.for))) {
      return [];
    }
    return [stepOf(found, lines.slice(index + 1))];
  });
}

function stepOf({ file, what = '' }, following) {
  const becomes = what.match(/^(".*") becomes (".*")$/);
  if (becomes) {
    const [text, code] = becomes.slice(1).map(it => JSON.parse(it));
    return { file, place: { how: 'becomes', text, isEverywhere: true }, code };
  }
  return { file, place: placeOf(what), code: codeOf(following) };
}

function placeOf(what) {
  if (what === '') {
    return null;
  }
  const found = what.match(/^(before|after|in place of) (".*")( everywhere)?$/);
  if (!found) {
    throw new Error(`It is not said where in a file: ${what}`);
  }
  const [, how, text, everywhere] = found;
  return { how, text: JSON.parse(text), isEverywhere: Boolean(everywhere) };
}

function codeOf(lines) {
  const start = lines.findIndex(line => fence.test(line));
  const between = lines.slice(0, start);
  if (
    start < 0 ||
    between.some(it => it && it !== '<!-- prettier-ignore -->')
  ) {
    throw new Error('No code block follows its comment');
  }
  const end = lines.indexOf('```', start);
  return `${lines.slice(start + 1, end).join('\n')}\n`;
}

module.exports = { readSteps };
