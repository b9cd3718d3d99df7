/** What a result can be filtered and counted by. */
export interface DocumentFacets {
  type: 'debrief' | 'countermeasure';
  kind: string;
  /** `none` without one. */
  severity: string;
  year: string;
  owner: string | null;
  factor: string[];
  tag: string[];
  entityRef: string[];
}

/** What is searched; a title counts most, then keywords, then the body. */
export interface DocumentTexts {
  title: string;
  keywords: string;
  body: string;
}

/**
 * One thing that search can find. A countermeasure has the kind, severity,
 * factors, tags and visibility of the debrief it came from.
 */
export interface SearchDocument extends DocumentTexts {
  id: string;
  debriefId: string;
  debriefNumber: number;
  number: number;
  /** Status of a debrief, state of a countermeasure. */
  state: string;
  strength: string | null;
  dueDate: string | null;
  restricted: boolean;
  /** Epoch milliseconds. */
  occurredAt: number;
  facets: DocumentFacets;
}
