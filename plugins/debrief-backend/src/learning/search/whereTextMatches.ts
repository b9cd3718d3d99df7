import { parseSearchQuery } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import type { WhereTextMatches } from '../../debriefs';
import { fullTextOf } from './fullTextOf';
import { selectRows } from './selectRows';

/**
 * Narrows a query over debriefs to those that a text search finds; a text
 * without words narrows nothing.
 */
export function createWhereTextMatches(knex: Knex): WhereTextMatches {
  const fullText = fullTextOf(knex);
  return (query, text, idColumn) => {
    const terms = parseSearchQuery(text);
    if (terms.length === 0) {
      return;
    }
    // The rows of countermeasures have the same debrief; theirs is another type.
    const rows = selectRows(knex, fullText, terms).query;
    query.whereIn(
      idColumn,
      rows
        .join({ found: 'search_documents' }, 'found.row_id', 's.row_id')
        .where('found.type', 'debrief')
        .select('found.document_id'),
    );
  };
}
