import {
  parseSearchQuery,
  SearchType,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import type { WhereTextMatches } from '../../debriefs';
import { fullTextOf } from '../../database';
import { labelsOfFacet } from '../facets';

/**
 * Narrows a query over things of one type to those that a text search finds; a
 * text without words narrows nothing.
 */
export function createWhereTextMatches(
  knex: Knex,
  type: SearchType,
): WhereTextMatches {
  const fullText = fullTextOf(knex);
  return (query, text, idColumn) => {
    const terms = parseSearchQuery(text);
    if (terms.length === 0) {
      return;
    }
    const labels = [labelsOfFacet('type', [type])];
    query.whereIn(
      idColumn,
      fullText.select(knex, { terms, labels }).select('s.document_id'),
    );
  };
}
