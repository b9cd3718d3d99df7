import escapeHtml from 'escape-html';

/** A text and the ranges in it that were looked for, in their order. */
export interface MarkedText {
  text: string;
  marks: [start: number, end: number][];
}

const passageLength = 240;
const wordsBefore = 60;

/** The whole text as HTML, with `<mark>` as its only element. */
export function highlightText({ text, marks }: MarkedText): string {
  let html = '';
  let position = 0;
  for (const [start, end] of marks) {
    html += escape(text.slice(position, start));
    html += `<mark>${escape(text.slice(start, end))}</mark>`;
    position = end;
  }
  return html + escape(text.slice(position));
}

/**
 * The passage of a text in which most of the marks are, as HTML with `<mark>`
 * as its only element; of a text without marks, its beginning.
 */
export function highlightPassage(marked: MarkedText): string {
  const { text } = marked;
  const first = bestMark(marked.marks);
  const start = wordStart(text, Math.max(0, first - wordsBefore));
  const end = wordEnd(text, start + passageLength);
  const passage = highlightText({
    text: text.slice(start, end),
    marks: marked.marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start, to - start]),
  });
  return `${start > 0 ? '… ' : ''}${passage}${end < text.length ? ' …' : ''}`;
}

// Where the mark begins after which most others follow within a passage.
function bestMark(marks: MarkedText['marks']): number {
  const reach = passageLength - wordsBefore;
  let best = { start: 0, count: 0 };
  let last = 0;
  marks.forEach(([start], index) => {
    while (last < marks.length && marks[last][1] <= start + reach) {
      last++;
    }
    if (last - index > best.count) {
      best = { start, count: last - index };
    }
  });
  return best.start;
}

function wordStart(text: string, at: number): number {
  if (at === 0) {
    return 0;
  }
  const space = text.indexOf(' ', at);
  return space !== -1 && space - at < wordsBefore ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) {
    return text.length;
  }
  const space = text.lastIndexOf(' ', at);
  return at - space < wordsBefore ? space : at;
}

function escape(text: string): string {
  // A passage can begin or end in half a character.
  return escapeHtml(text.replace(/\p{Cs}/gu, ''));
}
