/** What the toolbar of a Markdown field can do. */
export const markdownFormats = [
  'bold',
  'italic',
  'code',
  'link',
  'list',
  'quote',
] as const;
export type MarkdownFormat = (typeof markdownFormats)[number];

/** A piece of text to replace, and what is selected afterwards. */
export interface MarkdownEdit {
  from: number;
  to: number;
  insert: string;
  selectionStart: number;
  selectionEnd: number;
}

const wrappers = { bold: '**', italic: '_', code: '`' } as const;
const prefixes = { list: '- ', quote: '> ' } as const;

/** What a format does to the selection; done twice, it is undone. */
export function formatMarkdown(
  format: MarkdownFormat,
  text: string,
  start: number,
  end: number,
): MarkdownEdit {
  switch (format) {
    case 'link':
      return makeLink(text, start, end);
    case 'list':
    case 'quote':
      return prefixLines(prefixes[format], text, start, end);
    default:
      return wrap(wrappers[format], text, start, end);
  }
}

function wrap(
  wrapper: string,
  text: string,
  start: number,
  end: number,
): MarkdownEdit {
  const { length } = wrapper;
  const selected = text.slice(start, end);
  if (
    text.slice(start - length, start) === wrapper &&
    text.slice(end, end + length) === wrapper
  ) {
    return {
      from: start - length,
      to: end + length,
      insert: selected,
      selectionStart: start - length,
      selectionEnd: end - length,
    };
  }
  return {
    from: start,
    to: end,
    insert: `${wrapper}${selected}${wrapper}`,
    selectionStart: start + length,
    selectionEnd: end + length,
  };
}

function makeLink(text: string, start: number, end: number): MarkdownEdit {
  const title = text.slice(start, end);
  const address = start + title.length + 3;
  return {
    from: start,
    to: end,
    insert: `[${title}](https://)`,
    // The address is what is to be written next, unless the title is missing.
    selectionStart: title ? address : start + 1,
    selectionEnd: title ? address + 'https://'.length : start + 1,
  };
}

function prefixLines(
  prefix: string,
  text: string,
  start: number,
  end: number,
): MarkdownEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split('\n');
  const isPrefixed = lines.every(line => line.startsWith(prefix));
  const insert = lines
    .map(line => (isPrefixed ? line.slice(prefix.length) : prefix + line))
    .join('\n');
  const onlyCursor = start === end;
  return {
    from,
    to,
    insert,
    selectionStart: onlyCursor ? from + insert.length : from,
    selectionEnd: from + insert.length,
  };
}
