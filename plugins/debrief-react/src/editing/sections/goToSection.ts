/**
 * Brings a section into view, and the keyboard to it.
 *
 * @param anchor - the id of the element that is the section
 */
export function goToSection(anchor: string): void {
  const isCalm = window.matchMedia?.(
    '(prefers-reduced-motion: reduce)',
  ).matches;
  document
    .getElementById(anchor)
    ?.scrollIntoView?.({ behavior: isCalm ? 'auto' : 'smooth' });
  document.getElementById(`${anchor}-title`)?.focus({ preventScroll: true });
}
