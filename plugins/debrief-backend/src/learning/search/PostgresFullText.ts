import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { FoundTexts, FullText, IndexedRow, TextMatch } from './FullText';
import { MarkedText } from './highlight';
import { findMarks } from './findMarks';
import { wordsWithPrefix } from './prefixWords';
import { foldWord, wordsBeginningWith, wordsIn } from './words';

// What a word counts in the body, (unused), in keywords, in the title.
const weights = '{0.1, 0.2, 0.4, 1.0}';
// Divides by the logarithm of the length, so that the long do not always win.
const byLength = 1;

/**
 * Weighted `tsvector` under a GIN index. Words are taken out of the texts here
 * and not by PostgreSQL's parser, which would read `redis-cluster.example` as a
 * host and keep diacritics; so both databases find the same.
 */
export class PostgresFullText implements FullText {
  async insert(tx: Knex.Transaction, rows: IndexedRow[]): Promise<void> {
    const records = rows.map(({ row, texts }) => ({
      ...row,
      title: foldText(texts.title),
      keywords: foldText(texts.keywords),
      body: foldText(texts.body),
    }));
    await tx.raw(
      `INSERT INTO search_rows
         (row_id, debrief_number, occurred_at, facets, words)
       SELECT row_id, debrief_number, occurred_at, facets,
         setweight(to_tsvector('debrief_search', title), 'A') ||
         setweight(to_tsvector('debrief_search', keywords), 'B') ||
         setweight(to_tsvector('debrief_search', body), 'D')
       FROM json_to_recordset(?) AS record(
         row_id integer, debrief_number integer, occurred_at bigint,
         facets text, title text, keywords text, body text
       )`,
      [JSON.stringify(records)],
    );
  }

  async remove(tx: Knex.Transaction, rowIds: number[]): Promise<void> {
    await tx('search_rows').whereIn('row_id', rowIds).delete();
  }

  match(db: Knex, terms: SearchTerm[]): TextMatch {
    return {
      from: db.raw(
        "search_rows AS s CROSS JOIN to_tsquery('debrief_search', ?) AS asked",
        [toTsQuery(terms)],
      ),
      where: db.raw('s.words @@ asked'),
      rowId: 's.row_id',
      score: db.raw('ts_rank(?, s.words, asked, ?)::float8', [
        weights,
        byLength,
      ]),
    };
  }

  hasCharacter(db: Knex, column: string, character: string): Knex.Raw {
    return db.raw('strpos(??, ?) > 0', [column, character]);
  }

  // ts_headline would parse and stem whole texts again; only the stems of those
  // few words are needed that can be among the ones looked for.
  async mark(
    db: Knex,
    terms: SearchTerm[],
    found: FoundTexts[],
  ): Promise<Map<number, { title: MarkedText; body: MarkedText }>> {
    const needed = terms.filter(term => !term.without);
    const wanted = needed.flatMap(wordsOf);
    const initials = new Set(wanted.map(word => word[0]));
    const texts = found.map(it => ({
      rowId: it.rowId,
      title: {
        text: it.title,
        words: wordsBeginningWith(initials, it.title),
      },
      body: { text: it.body, words: wordsBeginningWith(initials, it.body) },
    }));
    const candidates = texts
      .flatMap(({ title, body }) => [...title.words, ...body.words])
      .map(word => word.folded)
      .filter(word => initials.has(word[0]));
    const stems = await readStems(db, [...new Set([...wanted, ...candidates])]);
    const sought = needed.map(term => ({ ...term, words: wordsOf(term) }));
    return new Map(
      texts.map(({ rowId, title, body }) => [
        rowId,
        {
          title: findMarks(title, sought, stems),
          body: findMarks(body, sought, stems),
        },
      ]),
    );
  }
}

async function readStems(
  db: Knex,
  words: string[],
): Promise<Map<string, string>> {
  const { rows } = await db.raw<{ rows: { word: string; stem: string }[] }>(
    `SELECT word, (ts_lexize('debrief_stem', word))[1] AS stem
     FROM json_array_elements_text(?) AS word`,
    [JSON.stringify(words)],
  );
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

/**
 * The terms in the language of to_tsquery. Words have nothing but letters and
 * digits in them, so that none of them is an operator.
 */
function toTsQuery(terms: SearchTerm[]): string {
  const expressions = terms.map(term => {
    const expression = toExpression(term.type, wordsOf(term));
    return term.without ? `!(${expression})` : `(${expression})`;
  });
  return expressions.join(' & ');
}

function toExpression(type: SearchTerm['type'], words: string[]): string {
  if (type !== 'prefix') {
    return words.join(' <-> ');
  }
  const [prefix, ...longer] = wordsWithPrefix(words[0]);
  return `${prefix}:* | ${longer.join(' | ')}`;
}

function wordsOf(term: SearchTerm): string[] {
  return term.words.map(foldWord).filter(word => word !== '');
}

function foldText(text: string): string {
  return wordsIn(text)
    .map(word => word.folded)
    .join(' ');
}
