import { createContext, ReactNode, useContext } from 'react';
import type { Saved } from '../../saving/savedStatus';

/** How far a section has come, and how much of it the server has. */
export interface SectionStatus {
  is: 'empty' | 'incomplete' | 'complete';
  /** What there is to say about the content, in words: "2 ideas parked". */
  notes: string;
  saved: Saved;
}

/** One section of a page on which something is written. */
export interface PageSection {
  id: string;
  /** The id of the element that is the section. */
  anchor: string;
  name: string;
  status: SectionStatus;
}

const SectionsContext = createContext<readonly PageSection[] | undefined>(
  undefined,
);

/** Names the sections of a page, in the order of the process. */
export function SectionsProvider(props: {
  sections: readonly PageSection[];
  children: ReactNode;
}) {
  return (
    <SectionsContext.Provider value={props.sections}>
      {props.children}
    </SectionsContext.Provider>
  );
}

export function useSections(): readonly PageSection[] {
  const sections = useContext(SectionsContext);
  if (!sections) {
    throw new Error('Sections are only for what lies in a SectionsProvider');
  }
  return sections;
}

/** A section with the number that people see before its name. */
export function useSection(id: string): PageSection & { number: number } {
  const sections = useSections();
  const index = sections.findIndex(it => it.id === id);
  if (index === -1) {
    throw new Error(`This page has no section ${id}`);
  }
  return { ...sections[index], number: index + 1 };
}
