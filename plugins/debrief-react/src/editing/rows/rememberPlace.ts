import { flushSync } from 'react-dom';

/**
 * Remembers where in a list something is that is about to be removed. What it
 * returns leads the keyboard on from there: to the row that has taken the
 * place, to the last one, or else to the name of the section.
 */
export function rememberPlace(element: Element): () => void {
  const list = element.closest('ul, ol');
  const section = element.closest('section');
  const index = rowsOf(list).findIndex(row => row.contains(element));

  return () => {
    // What was removed has to be off the page first.
    flushSync(() => {});
    const rows = rowsOf(list);
    const row = rows[index] ?? rows[rows.length - 1];
    const target = row
      ? firstControlOf(row)
      : section?.querySelector<HTMLElement>('h2, h3');
    target?.focus();
  };
}

function rowsOf(list: Element | null): Element[] {
  return Array.from(list?.children ?? []).filter(firstControlOf);
}

function firstControlOf(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>(
    ':is(input, select, textarea, button):enabled',
  );
}
