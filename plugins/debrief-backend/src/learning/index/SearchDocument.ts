import { searchResultSchema } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import type { Owner } from '../../records';
import { Facets } from '../facets';

/** What is searched; a title counts most, then keywords, then the body. */
export interface DocumentTexts {
  title: string;
  keywords: string;
  body: string;
}

/** What a result shows of a document beside its texts and facets. */
export const documentDetailsSchema = z.object({
  number: z.int(),
  status: searchResultSchema.shape.status,
  countermeasure: searchResultSchema.shape.countermeasure
    .unwrap()
    .omit({ overdue: true })
    .extend({ dueDate: z.string().nullable() })
    .nullable(),
  gameDay: searchResultSchema.shape.gameDay,
});
export type DocumentDetails = z.output<typeof documentDetailsSchema>;

/**
 * One thing that search can find. What belongs to something else has the kind,
 * severity, factors, tags and visibility of its owner.
 */
export interface SearchDocument extends DocumentTexts {
  id: string;
  /** What it is written, and deleted, together with. */
  belongsTo: Owner;
  /** Epoch milliseconds. */
  occurredAt: number;
  facets: Facets;
  /** Who is to see to it. */
  owner: string | null;
  /** Those involved in something restricted; null for everyone. */
  visibleTo: string[] | null;
  details: DocumentDetails;
}
