import { Knex } from 'knex';
import {
  isGuardOnly,
  Readable,
  restrictToReadableOwner,
} from '../../permissions';
import { labelsOfOwnerTypes } from '../facets';

/** How documents are narrowed to what a caller may see. */
export interface ReadableDocuments {
  /** Groups of labels, of each of which a document must have one. */
  labels: string[][];
  /** Who calls, where the index knows what they may see. */
  visibleTo?: string[];
  /** The rest, which the index does not know. */
  restrict(query: Knex.QueryBuilder, documents: string): void;
}

/**
 * What a caller may see. Who is involved in what is restricted stands in the
 * index; what a policy asks for is about what a document belongs to. What is
 * deleted has no documents.
 */
export function readableBy(readable: Readable): ReadableDocuments {
  const filters = Object.values(readable);
  const allowed = filters.filter(it => !it.isDenied);
  if (!allowed.every(isGuardOnly)) {
    return {
      labels: [],
      restrict: (query, documents) =>
        restrictDocuments(query, readable, documents),
    };
  }
  // The same for all of them: whoever calls.
  const claims = [...new Set(allowed.flatMap(it => it.guard.claims))];
  return {
    labels:
      allowed.length < filters.length
        ? [labelsOfOwnerTypes(allowed.map(it => it.resource.type))]
        : [],
    visibleTo: claims,
    restrict: () => {},
  };
}

/** Narrows documents to those whose owner the caller may see at this moment. */
export function restrictDocuments(
  query: Knex.QueryBuilder,
  readable: Readable,
  documents: string,
): void {
  restrictToReadableOwner(query, readable, {
    type: `${documents}.owner_type`,
    id: `${documents}.owner_id`,
  });
}
