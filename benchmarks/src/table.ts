/** A Markdown table, laid out as Prettier does; numbers stand on the right. */
export function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map(row => row[column].length)),
  );
  const isRight = head.map(
    (_, column) => column > 0 && rows.some(row => /^\**\d/.test(row[column])),
  );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const toLine = (row: string[]) =>
    line(
      row.map((cell, column) =>
        isRight[column]
          ? cell.padStart(widths[column])
          : cell.padEnd(widths[column]),
      ),
    );
  return [
    toLine(head),
    line(
      widths.map((width, column) =>
        isRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
      ),
    ),
    ...rows.map(toLine),
  ];
}
