import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { MarkedText } from './highlight';
import { DocumentTexts } from './SearchDocument';

/** Table `search_rows`. */
export interface SearchRow {
  /** Negative when only those involved may see it. */
  row_id: number;
  debrief_number: number;
  occurred_at: number;
  /** See facetCode.ts. */
  facets: string;
}

/** A row together with what is searched of it. */
export interface IndexedRow {
  row: SearchRow;
  texts: DocumentTexts;
}

/** The rows that match, as parts of a query. */
export interface TextMatch {
  from: Knex.Raw;
  where: Knex.Raw;
  /** The column with the row id. */
  rowId: string;
  /** The more, the better. */
  score: Knex.Raw;
}

/** A result whose words are to be marked. */
export interface FoundTexts {
  rowId: number;
  title: string;
  body: string;
}

/**
 * The full-text search of one kind of database: how words get into its index,
 * and how they are found there. Everything else about search is the same SQL
 * for all of them.
 */
export interface FullText {
  /** Adds to `search_rows`, after the texts are in `search_documents`. */
  insert(tx: Knex.Transaction, rows: IndexedRow[]): Promise<void>;

  /** Deletes from `search_rows`, while `search_documents` has the texts. */
  remove(tx: Knex.Transaction, rowIds: number[]): Promise<void>;

  /**
   * The rows in which all of `terms` are; at least one is no `without`.
   *
   * @param needsRow - whether the query asks for `search_rows`, as `s`
   */
  match(
    db: Knex,
    terms: SearchTerm[],
    options: { needsRow: boolean },
  ): TextMatch;

  /** SQL that says whether a column has a character in it. */
  hasCharacter(db: Knex, column: string, character: string): Knex.Raw;

  /** Where the words of `terms` are in rows that `match` found. */
  mark(
    db: Knex,
    terms: SearchTerm[],
    found: FoundTexts[],
  ): Promise<Map<number, { title: MarkedText; body: MarkedText }>>;
}
