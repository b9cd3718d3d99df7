const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');

/**
 * Says, a sentence each, which links of Markdown files lead nowhere: to a file
 * or to a heading that is not there. What leaves the manual is dead as well,
 * since a portal shows nothing but the manual.
 *
 * @param root the repository, to which the paths of `files` are relative
 */
function findDeadLinks(root, files) {
  return files.flatMap(file =>
    linksIn(readFileSync(join(root, file), 'utf8'))
      .filter(target => !/^[a-z]+:/.test(target))
      .filter(target => !leadsSomewhere(root, file, target))
      .map(target => `${file}: ${target} leads nowhere`),
  );
}

function leadsSomewhere(root, file, target) {
  const [path, anchor] = target.split('#');
  const other = path ? resolve(root, dirname(file), path) : join(root, file);
  if (!existsSync(other) || leavesManual(root, file, other)) {
    return false;
  }
  return !anchor || anchorsIn(readFileSync(other, 'utf8')).includes(anchor);
}

function leavesManual(root, file, other) {
  const manual = join(root, 'docs');
  const isInside = path => !relative(manual, path).startsWith('..');
  return isInside(join(root, file)) && !isInside(other);
}

function linksIn(markdown) {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => target,
  );
}

/** The headings whose address is the same for GitHub and for MkDocs. */
function anchorsIn(markdown) {
  return [...withoutFences(markdown).matchAll(/^#+ (.+)$/gm)]
    .map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N}_\s-]/gu, ''))
    .filter(title => !/[-\s]{2}/.test(title))
    .map(title => title.trim().replace(/\s/g, '-'));
}

function withoutCode(markdown) {
  return withoutFences(markdown).replace(/`[^`\n]+`/g, '');
}

function withoutFences(markdown) {
  return markdown.replace(/^( *)```.*?^\1```$/gms, '');
}

module.exports = { findDeadLinks };
