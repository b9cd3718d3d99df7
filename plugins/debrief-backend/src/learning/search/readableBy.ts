import { Knex } from 'knex';
import { isGuardOnly, ReadFilter, restrictToReadable } from '../../permissions';
import { labelsVisibleTo } from '../facets';

/** How documents are narrowed to what a caller may see. */
export interface Readable {
  /** Groups of labels, of each of which a document must have one. */
  labels: string[][];
  /** The rest, which the index does not know. */
  restrict(query: Knex.QueryBuilder, documents: string): void;
}

/**
 * What `filter` lets its caller see. Who is involved in what is restricted
 * stands in the index; what a policy asks for is about what a document belongs
 * to. What is deleted has no documents.
 */
export function readableBy(filter: ReadFilter): Readable {
  if (isGuardOnly(filter)) {
    return {
      labels: [labelsVisibleTo(filter.guard.claims)],
      restrict: () => {},
    };
  }
  return {
    labels: [],
    restrict: (query, documents) => {
      query.whereExists(debrief => {
        debrief
          .from({ d: 'debriefs' })
          .where(`${documents}.owner_type`, 'debrief')
          .whereRaw('?? = ??', ['d.id', `${documents}.owner_id`])
          .select('d.id');
        restrictToReadable(debrief, filter, 'd');
      });
    },
  };
}
