import { Warnings } from '../Warnings';
import { Definitions } from './source/Definitions';
import { Ledger } from './source/Ledger';
import { parseMarkdown } from './source/parseMarkdown';
import type { Source } from './source/readSource';
import { Section, toSections } from './source/sections';

/**
 * One document while it is read: what its text was taken apart into, and what
 * each pass notes of it.
 */
export interface Reading {
  /** The source that all positions refer to. */
  text: string;
  sections: Section[];
  /** What of the source found its place; the rest goes to the discussion. */
  ledger: Ledger;
  definitions: Definitions;
  warnings: Warnings;
}

/** Takes the body of a document apart. */
export function startReading({ body }: Source, warnings: Warnings): Reading {
  const nodes = parseMarkdown(body);
  const ledger = new Ledger(body);
  return {
    text: body,
    sections: toSections(nodes, body),
    ledger,
    definitions: new Definitions(nodes, body, ledger),
    warnings,
  };
}

/** Sections of a role, in the order of the source. */
export function sectionsOf(
  { sections }: Pick<Reading, 'sections'>,
  role: Section['role'],
): Section[] {
  return sections.filter(section => section.role === role);
}
