import {
  hasPositiveTerm,
  SearchTerm,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { FullText } from './FullText';

/** The rows of a search, still to be filtered. */
export interface SelectedRows {
  query: Knex.QueryBuilder;
  /** The column with the row id. */
  rowId: string;
  /** Null when nothing is looked for that could rank them. */
  score: Knex.Raw | null;
}

/**
 * The rows in which all of `terms` are; without terms, or with nothing but
 * unwanted ones, all other rows.
 *
 * @param needsRow - whether the query asks for `search_rows`, as `s`
 */
export function selectRows(
  db: Knex,
  fullText: FullText,
  terms: SearchTerm[],
  options: { needsRow: boolean },
): SelectedRows {
  if (hasPositiveTerm(terms)) {
    const { from, where, ...match } = fullText.match(db, terms, options);
    return { query: db.from(from).whereRaw(where), ...match };
  }
  const query = db.from({ s: 'search_rows' });
  for (const term of terms) {
    const unwanted = selectRows(db, fullText, [{ ...term, without: false }], {
      needsRow: false,
    });
    query.whereNotIn('s.row_id', unwanted.query.select(unwanted.rowId));
  }
  return { query, rowId: 's.row_id', score: null };
}
