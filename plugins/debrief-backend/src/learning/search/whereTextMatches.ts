import { parseSearchQuery } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import type { WhereTextMatches } from '../../debriefs';
import { facetCharacter, typeIds } from './facetCode';
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
    const { query: rows } = selectRows(knex, fullText, terms, {
      needsRow: true,
    });
    query.whereIn(
      idColumn,
      rows
        .join({ found: 'debriefs' }, 'found.number', 's.debrief_number')
        .whereNull('found.deleted_at')
        .whereRaw('substr(s.facets, 1, 1) = ?', [
          facetCharacter(typeIds.debrief),
        ])
        .select('found.id'),
    );
  };
}
