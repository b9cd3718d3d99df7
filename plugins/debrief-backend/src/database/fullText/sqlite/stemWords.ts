import { Knex } from 'knex';

/**
 * What FTS5 makes of words. It has no function for that: they go into an index
 * of their own, which is gone when they have been read out of it.
 */
export async function stemWords(
  db: Knex,
  words: string[],
): Promise<Map<string, string>> {
  if (words.length === 0) {
    return new Map();
  }
  return db.transaction(async tx => {
    await tx.raw(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.stems USING fts5(
         word, tokenize = 'porter unicode61 remove_diacritics 2'
       )`,
    );
    await tx.raw(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.stem_terms
         USING fts5vocab('temp', 'stems', 'instance')`,
    );
    await tx.raw(
      'INSERT INTO temp.stems (rowid, word) SELECT key, value FROM json_each(?)',
      [JSON.stringify(words)],
    );
    const rows: { doc: number; term: string }[] = await tx.raw(
      'SELECT doc, term FROM temp.stem_terms',
    );
    await tx.raw('DELETE FROM temp.stems');
    return new Map(rows.map(({ doc, term }) => [words[doc], alike(term)]));
  });
}

// Porter's stemmer makes `deploi` of "deploy" and `deploy` of "deployment".
function alike(stem: string): string {
  return stem.replace(/(?<=[aeiou])y$/, 'i');
}
