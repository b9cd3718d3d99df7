import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';

/** A new document, as the index takes it. */
export interface IndexedDocument {
  /** Columns of `search_documents`; `row_id` of what was there before. */
  row: { row_id?: number; document_id: string };
  /** What is searched; a title counts most, then keywords, then the body. */
  texts: { title: string; keywords: string; body: string };
  /** What it can be narrowed by: any texts, found whole or not at all. */
  labels: string[];
  /** Who finds it; null for everyone. */
  visibleTo: string[] | null;
}

/** Which documents are looked for. */
export interface FullTextQuery {
  /** All of which they must have, or must not. */
  terms: SearchTerm[];
  /** Of each group they must have one label. */
  labels: string[][];
  /** They must be visible to one of these, or to everyone. Left out: any. */
  visibleTo?: string[];
  /**
   * Whether all words that they must have are in the title (true), or not all
   * of them (false). Left out: it does not matter.
   */
  inTitle?: boolean;
}

/**
 * The full-text search of one kind of database: how words and labels get into
 * its index, and how documents are found by them. Everything else about search
 * is the same SQL for all of them.
 */
export interface FullText {
  /** Adds to `search_documents` and to the index. */
  insert(tx: Knex.Transaction, documents: IndexedDocument[]): Promise<void>;

  /** Deletes from `search_documents` and from the index. */
  remove(tx: Knex.Transaction, rowIds: number[]): Promise<void>;

  /**
   * The column with the row id in what `select` selects. SQLite does not look
   * at `s` for it.
   */
  rowId: string;

  /** The documents that match, as a query over `search_documents as s`. */
  select(db: Knex, query: FullTextQuery): Knex.QueryBuilder;

  /**
   * How well a document matches, the more the better; an expression for what
   * `select` selects, of a query that needs a word.
   */
  score(db: Knex, query: FullTextQuery): Knex.Raw;

  /**
   * What words are reduced to in the index: words of one stem are found by
   * each other.
   *
   * @param words - as `foldWord` makes them
   */
  stemsOf(db: Knex, words: string[]): Promise<Map<string, string>>;
}
