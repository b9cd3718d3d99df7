/** The sections, in the order of the process. */
export const sectionIds = [
  'event',
  'marks',
  'timeline',
  'impact',
  'questions',
  'factors',
  'wentWell',
  'countermeasures',
  'publish',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** The id of the element that is the section. */
export function anchorOfSection(section: SectionId): string {
  return `debrief-section-${section}`;
}
