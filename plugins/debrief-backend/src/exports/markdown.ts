/** A section, when there is something in it. */
export function section(title: string, text: string): string {
  return text.trim() === '' ? '' : `## ${title}\n\n${text.trim()}`;
}

/** A list with bullets. */
export function list(items: string[]): string {
  return items
    .map(item => `- ${item.trim().replace(/\n/g, '\n  ')}`)
    .join('\n');
}

/** A table, when it has rows. */
export function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) {
    return '';
  }
  const line = (cells: string[]) => `| ${cells.map(toCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

function toCell(text: string): string {
  return text
    .trim()
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, '<br>');
}

/** Text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
