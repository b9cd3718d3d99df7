import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { giveWay } from '../../giveWay';
import { insertAll } from '../../insertAll';
import { FullText, FullTextQuery, IndexedDocument } from '../FullText';
import { wordsWithPrefix } from '../wordsWithPrefix';
import { tokenOf } from './labelTokens';
import { stemWords } from './stemWords';

// Every document has it: FTS5 cannot be asked for what something is not in.
const anyDocument = 'any document';

// Most documents are visible to everyone: to look for the few that are not, and
// leave them out, is the quicker.
const restricted = 'restricted';

/**
 * FTS5: the index `search_words`, which keeps no texts. Labels are words of a
 * column of their own.
 */
export class SqliteFullText implements FullText {
  readonly rowId = 'search_words.rowid';

  async insert(
    tx: Knex.Transaction,
    documents: IndexedDocument[],
  ): Promise<void> {
    await insertAll(tx, 'search_documents', documents, ({ row }) => row);
    for (const { row, texts, labels, visibleTo } of documents) {
      await giveWay();
      await tx.raw(
        `INSERT INTO search_words (rowid, title, keywords, body, labels)
         SELECT row_id, ?, ?, ?, ? FROM search_documents WHERE document_id = ?`,
        [
          texts.title,
          texts.keywords,
          texts.body,
          [
            anyDocument,
            ...labels,
            ...(visibleTo ? [restricted, ...visibleTo.map(visibleLabel)] : []),
          ]
            .map(tokenOf)
            .join(' '),
          row.document_id,
        ],
      );
    }
  }

  async remove(tx: Knex.Transaction, rowIds: number[]): Promise<void> {
    await tx('search_words').whereIn('rowid', rowIds).delete();
    await tx('search_documents').whereIn('row_id', rowIds).delete();
  }

  select(db: Knex, query: FullTextQuery): Knex.QueryBuilder {
    // LEFT lets SQLite leave out `s` where nothing asks for it, and keeps it
    // from going through `s` first.
    return db
      .from('search_words')
      .leftJoin({ s: 'search_documents' }, 's.row_id', 'search_words.rowid')
      .whereRaw('search_words MATCH ?', [toMatch(query)]);
  }

  score(db: Knex): Knex.Raw {
    // bm25 is smaller the better; a label counts nothing.
    return db.raw('-bm25(search_words, 10.0, 4.0, 1.0, 0.0)');
  }

  stemsOf(db: Knex, words: string[]): Promise<Map<string, string>> {
    return stemWords(db, words);
  }
}

/**
 * A query in the language of FTS5. Words have nothing but letters and digits in
 * them and stand in quotes, so that none of them is an operator.
 */
function toMatch({ terms, labels, visibleTo, inTitle }: FullTextQuery): string {
  const needed = terms.filter(term => !term.without).map(toExpression);
  const unwanted = terms.filter(term => term.without).map(toExpression);
  const all = labels.map(oneLabelOf);
  if (needed.length > 0) {
    const words = `(${needed.join(' AND ')})`;
    all.unshift(inTitle === true ? `title : ${words}` : words);
  }
  if (inTitle === false) {
    unwanted.push(`title : (${needed.join(' AND ')})`);
  }
  if (visibleTo) {
    unwanted.push(toHidden(visibleTo));
  }
  if (all.length === 0) {
    all.push(oneLabelOf([anyDocument]));
  }
  const found = `(${all.join(' AND ')})`;
  return unwanted.length > 0
    ? `${found} NOT (${unwanted.join(' OR ')})`
    : found;
}

function toHidden(visibleTo: string[]): string {
  const hidden = oneLabelOf([restricted]);
  return visibleTo.length > 0
    ? `(${hidden} NOT ${oneLabelOf(visibleTo.map(visibleLabel))})`
    : hidden;
}

function visibleLabel(to: string): string {
  return `visible to:${to}`;
}

function oneLabelOf(labels: string[]): string {
  return oneOf(labels.map(tokenOf).map(quote));
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
