import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { inBatches, insertAll } from '../../database';
import { FoundTexts, FullText, IndexedRow, TextMatch } from './FullText';
import { MarkedText } from './highlight';
import { wordsWithPrefix } from './prefixWords';

// Cannot be in a text: see singleLine.
const markStart = '\u0002';
const markEnd = '\u0003';

/** FTS5: the index `search_words` over the texts of `search_documents`. */
export class SqliteFullText implements FullText {
  async insert(tx: Knex.Transaction, rows: IndexedRow[]): Promise<void> {
    await insertAll(
      tx,
      'search_rows',
      rows.map(({ row }) => row),
    );
    await inBatches(rows, async batch => {
      await tx.raw(
        `INSERT INTO search_words (rowid, title, keywords, body)
         SELECT row_id, title, keywords, body FROM search_documents
         WHERE row_id IN (SELECT value FROM json_each(?))`,
        [idsOf(batch.map(({ row }) => row.row_id))],
      );
      return [];
    });
  }

  // FTS5 takes words out of its index by reading the old text once more.
  async remove(tx: Knex.Transaction, rowIds: number[]): Promise<void> {
    await tx.raw(
      `INSERT INTO search_words (search_words, rowid, title, keywords, body)
       SELECT 'delete', row_id, title, keywords, body FROM search_documents
       WHERE row_id IN (SELECT value FROM json_each(?))`,
      [idsOf(rowIds)],
    );
    await tx.raw(
      'DELETE FROM search_rows WHERE row_id IN (SELECT value FROM json_each(?))',
      [idsOf(rowIds)],
    );
  }

  match(
    db: Knex,
    terms: SearchTerm[],
    { needsRow }: { needsRow: boolean },
  ): TextMatch {
    return {
      // CROSS keeps SQLite from going through search_rows first.
      from: db.raw(
        needsRow
          ? 'search_words CROSS JOIN search_rows AS s ON s.row_id = search_words.rowid'
          : 'search_words',
      ),
      where: db.raw('search_words MATCH ?', [toMatch(terms)]),
      rowId: 'search_words.rowid',
      // bm25 is the smaller the better.
      score: db.raw('-bm25(search_words, 10.0, 4.0, 1.0)'),
    };
  }

  hasCharacter(db: Knex, column: string, character: string): Knex.Raw {
    return db.raw('instr(??, ?) > 0', [column, character]);
  }

  async mark(
    db: Knex,
    terms: SearchTerm[],
    found: FoundTexts[],
  ): Promise<Map<number, { title: MarkedText; body: MarkedText }>> {
    const rows: { row_id: number; title: string; body: string }[] =
      await db.raw(
        `SELECT rowid AS row_id,
           highlight(search_words, 0, :start, :end) AS title,
           highlight(search_words, 2, :start, :end) AS body
         FROM search_words
         WHERE search_words MATCH :match
           AND rowid IN (SELECT value FROM json_each(:ids))`,
        {
          start: markStart,
          end: markEnd,
          match: toMatch(terms),
          ids: idsOf(found.map(({ rowId }) => rowId)),
        },
      );
    return new Map(
      rows.map(row => [
        row.row_id,
        { title: readMarks(row.title), body: readMarks(row.body) },
      ]),
    );
  }
}

/**
 * The terms in the language of FTS5. Words have nothing but letters and digits
 * in them and stand in quotes, so that none of them is an operator.
 */
function toMatch(terms: SearchTerm[]): string {
  const needed = terms.filter(term => !term.without).map(toExpression);
  const unwanted = terms.filter(term => term.without).map(toExpression);
  const all = needed.join(' AND ');
  return unwanted.length > 0 ? `(${all}) NOT (${unwanted.join(' OR ')})` : all;
}

function toExpression({ type, words }: SearchTerm): string {
  if (type === 'phrase') {
    return quote(words.join(' '));
  }
  const [word] = words;
  if (type === 'word') {
    return oneOf([word, ...otherSpellings(word)].map(quote));
  }
  const [prefix, ...longer] = wordsWithPrefix(word);
  return oneOf([`${quote(prefix)} *`, ...longer.map(quote)]);
}

// Porter's stemmer makes `deploi` of "deploy" and `deploy` of "deployment".
function otherSpellings(word: string): string[] {
  const [, stem] = /^(.+[aeiou]y)(?:s|ed|ing|er|ers|ments?)?$/.exec(word) ?? [];
  return stem ? [stem, `${stem}ment`].filter(it => it !== word) : [];
}

function oneOf(expressions: string[]): string {
  return expressions.length > 1
    ? `(${expressions.join(' OR ')})`
    : expressions[0];
}

function quote(words: string): string {
  return `"${words}"`;
}

function idsOf(rowIds: number[]): string {
  return JSON.stringify(rowIds);
}

function readMarks(highlighted: string): MarkedText {
  const marked: MarkedText = { text: '', marks: [] };
  for (const part of highlighted.split(markStart)) {
    const end = part.indexOf(markEnd);
    if (end !== -1) {
      marked.marks.push([marked.text.length, marked.text.length + end]);
    }
    marked.text += part.replace(markEnd, '');
  }
  return marked;
}
