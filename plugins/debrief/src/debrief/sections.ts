import { Debrief, markNames } from '@debrief/backstage-plugin-debrief-common';

/** The sections of a debrief, in the order in which they are read. */
export const sectionIds = [
  'picture',
  'summary',
  'impact',
  'timeline',
  'factors',
  'wentWell',
  'luck',
  'surprises',
  'discussion',
  'countermeasures',
  'relations',
  'links',
  'history',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** A line of the table of contents. */
export interface SectionEntry {
  id: SectionId;
  /** How many things are in it, or which version; nothing for a text. */
  note: string | null;
}

/**
 * The element of a section. Headings inside Markdown get their words as ids,
 * so plain words are taken.
 */
export function sectionAnchor(id: SectionId): string {
  return `section-${id}`;
}

/** What is known only after a while. */
export interface LoadedCounts {
  timeline?: number;
  countermeasures?: number;
}

/** The sections that a debrief has; those that may be empty only when filled. */
export function sectionsOf(
  debrief: Debrief,
  loaded: LoadedCounts,
): SectionEntry[] {
  const isLeftOut: Partial<Record<SectionId, boolean>> = {
    luck: !debrief.luck.trim(),
    surprises: !debrief.surprises.trim(),
    discussion: !debrief.discussion.trim(),
    relations: debrief.relations.length === 0,
    links: debrief.links.length === 0,
  };
  const counts: Partial<Record<SectionId, number>> = {
    timeline: loaded.timeline ?? debrief.timelineCount,
    factors: debrief.factors.length,
    wentWell: debrief.wentWell.length,
    countermeasures:
      loaded.countermeasures ?? debrief.countermeasureCounts.total,
    relations: debrief.relations.length,
    links: debrief.links.length,
  };
  return sectionIds
    .filter(id => !isLeftOut[id])
    .map(id => ({
      id,
      note: id === 'history' ? `v${debrief.version}` : toNote(counts[id]),
    }));
}

function toNote(count: number | undefined): string | null {
  return count === undefined ? null : String(count);
}

/** Whether anybody said yet when anything happened. */
export function hasMarks(debrief: Debrief): boolean {
  return markNames.some(name => debrief.marks[name] !== null);
}
