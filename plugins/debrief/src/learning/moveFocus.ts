import type { KeyboardEvent } from 'react';

/** Lets the arrow keys lead from result to result. */
export function moveFocusOnArrow(
  event: KeyboardEvent,
  container: HTMLElement | null,
) {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    moveFocus(container, event.key === 'ArrowDown' ? 1 : -1);
  }
}

/** From result to result; up from the first leads back to the search field. */
export function moveFocus(container: HTMLElement | null, step: 1 | -1) {
  const links = [
    ...(container?.querySelectorAll<HTMLElement>('[data-search-result]') ?? []),
  ];
  const next = links.findIndex(it => it === document.activeElement) + step;
  if (next < 0) {
    document.querySelector<HTMLElement>('[role="searchbox"]')?.focus();
  } else {
    links[next]?.focus();
  }
}
