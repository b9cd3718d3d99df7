import { anchorOfSection, SectionId } from '../session/sections';

/** Brings a section into view, and the keyboard to it. */
export function goToSection(section: SectionId): void {
  const anchor = anchorOfSection(section);
  const isCalm = window.matchMedia?.(
    '(prefers-reduced-motion: reduce)',
  ).matches;
  document
    .getElementById(anchor)
    ?.scrollIntoView?.({ behavior: isCalm ? 'auto' : 'smooth' });
  document.getElementById(`${anchor}-title`)?.focus({ preventScroll: true });
}
