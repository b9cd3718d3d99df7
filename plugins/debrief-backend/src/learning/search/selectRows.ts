import {
  hasPositiveTerm,
  SearchTerm,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { FullText } from './FullText';

/** The rows of a search, as `search_rows s`, still to be filtered. */
export interface SelectedRows {
  query: Knex.QueryBuilder;
  /** Null when nothing is looked for that could rank them. */
  score: Knex.Raw | null;
}

/**
 * The rows in which all of `terms` are; without terms, or with nothing but
 * unwanted ones, all other rows.
 */
export function selectRows(
  db: Knex,
  fullText: FullText,
  terms: SearchTerm[],
): SelectedRows {
  if (hasPositiveTerm(terms)) {
    const match = fullText.match(db, terms);
    return {
      query: db.from(match.from).whereRaw(match.where),
      score: match.score,
    };
  }
  const query = db.from({ s: 'search_rows' });
  for (const term of terms) {
    const unwanted = selectRows(db, fullText, [{ ...term, without: false }]);
    query.whereNotIn('s.row_id', unwanted.query.select('s.row_id'));
  }
  return { query, score: null };
}
