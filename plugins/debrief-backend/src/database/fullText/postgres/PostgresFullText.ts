import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { giveWay } from '../../giveWay';
import { portionsOf } from '../../portionsOf';
import { FullText, FullTextQuery, IndexedDocument } from '../FullText';
import { foldWord, wordsIn } from '../words';
import { wordsWithPrefix } from '../wordsWithPrefix';

// What a word counts in the body, (unused), in keywords, in the title.
const weights = '{0.1, 0.2, 0.4, 1.0}';
// Divides by the logarithm of the length, so that the long do not always win.
const byLength = 1;

/**
 * A weighted `tsvector` and an array of labels, each under a GIN index. Words
 * are taken out of the texts here and not by PostgreSQL's parser, which would
 * read `redis-cluster.example` as a host and keep diacritics; so both databases
 * find the same.
 */
export class PostgresFullText implements FullText {
  readonly rowId = 's.row_id';

  async insert(
    tx: Knex.Transaction,
    documents: IndexedDocument[],
  ): Promise<void> {
    for (const portion of portionsOf(documents, it => it.texts.body.length)) {
      await this.insertPortion(tx, portion);
      await giveWay();
    }
  }

  private async insertPortion(
    tx: Knex.Transaction,
    documents: IndexedDocument[],
  ): Promise<void> {
    const columns = Object.keys(documents[0].row);
    const names = columns.map(() => '??').join(', ');
    const rows = documents.map(({ row, labels, visibleTo }) => ({
      ...row,
      labels,
      visible_to: visibleTo,
    }));
    const texts = documents.map(({ row, texts: it }) => ({
      document_id: row.document_id,
      title_text: foldText(it.title),
      keywords_text: foldText(it.keywords),
      body_text: foldText(it.body),
    }));
    await tx.raw(
      `INSERT INTO search_documents
         (${names}, labels, visible_to, words, title_words)
       SELECT ${names}, labels, visible_to,
         setweight(to_tsvector('debrief_search', title_text), 'A') ||
         setweight(to_tsvector('debrief_search', keywords_text), 'B') ||
         setweight(to_tsvector('debrief_search', body_text), 'D'),
         strip(to_tsvector('debrief_search', title_text))
       FROM json_populate_recordset(null::search_documents, ?)
       JOIN json_to_recordset(?) AS texts(
         document_id text, title_text text, keywords_text text, body_text text
       ) USING (document_id)`,
      [...columns, ...columns, JSON.stringify(rows), JSON.stringify(texts)],
    );
  }

  async remove(tx: Knex.Transaction, rowIds: number[]): Promise<void> {
    await tx('search_documents').whereIn('row_id', rowIds).delete();
  }

  select(db: Knex, { terms, labels, visibleTo, inTitle }: FullTextQuery) {
    const query = db.from({ s: 'search_documents' });
    const whereWords = (column: string, some: SearchTerm[]) =>
      query.whereRaw(`?? @@ to_tsquery('debrief_search', ?)`, [
        column,
        toTsQuery(some),
      ]);
    const needed = terms.filter(term => !term.without);
    const sought =
      inTitle === true ? terms.filter(term => term.without) : terms;
    if (sought.length > 0) {
      whereWords('s.words', sought);
    }
    if (inTitle === true) {
      whereWords('s.title_words', needed);
    } else if (inTitle === false) {
      query.whereRaw(`NOT ?? @@ to_tsquery('debrief_search', ?)`, [
        's.title_words',
        toTsQuery(needed),
      ]);
    }
    for (const group of labels) {
      query.whereRaw('?? && ?::text[]', ['s.labels', group]);
    }
    if (visibleTo) {
      query.whereRaw('(?? IS NULL OR ?? && ?::text[])', [
        's.visible_to',
        's.visible_to',
        visibleTo,
      ]);
    }
    return query;
  }

  score(db: Knex, { terms }: FullTextQuery): Knex.Raw {
    return db.raw(`ts_rank(?, s.words, to_tsquery('debrief_search', ?), ?)`, [
      weights,
      toTsQuery(terms),
      byLength,
    ]);
  }

  async stemsOf(db: Knex, words: string[]): Promise<Map<string, string>> {
    const { rows } = await db.raw<{ rows: { word: string; stem: string }[] }>(
      `SELECT word, (ts_lexize('debrief_stem', word))[1] AS stem
       FROM json_array_elements_text(?) AS word`,
      [JSON.stringify(words)],
    );
    return new Map(rows.map(({ word, stem }) => [word, stem]));
  }
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
  return wordsIn(text).join(' ');
}
