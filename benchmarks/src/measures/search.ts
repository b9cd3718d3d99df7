import { Knex } from 'knex';
import { Corpus } from '../corpus/Corpus';
import { DatabaseName } from '../databases';
import { measure, Measurement } from '../Measurement';
import { limitedUser } from '../server';
import { ServerProcess } from '../ServerProcess';

const queryCount = 100;

/** Learning search, beside the full-text query that it cannot do without. */
export async function measureSearch(
  server: ServerProcess,
  knex: Knex,
  database: DatabaseName,
  corpus: Corpus,
): Promise<Measurement[]> {
  const { random, vocabulary } = corpus;
  const many = (make: () => string) => Array.from({ length: queryCount }, make);
  const single = many(() => vocabulary.searchWord(random));
  // Of a common, a middling and any word, so that something has all three.
  const triple = many(() =>
    [
      vocabulary.contentWords[random.below(40)],
      vocabulary.contentWords[random.below(200)],
      vocabulary.searchWord(random),
    ].join(' '),
  );
  const bare = bareSearch[database];

  const measureQueries = (
    name: string,
    queries: string[],
    query: string,
    user?: string,
  ) =>
    measure(
      name,
      queries.map(q => ({
        http: async () => {
          const path = `/debrief/search?q=${encodeURIComponent(q)}${query}`;
          return (await server.ask('GET', path, { user })).milliseconds;
        },
        sql: async () => {
          await bare(knex, q);
        },
      })),
      idleOf(server),
    );

  return [
    await measureQueries('Search, one word', single, '&facets=false'),
    await measureQueries('Search, three words', triple, '&facets=false'),
    await measureQueries('Search, one word, with facets', single, ''),
    await measureQueries('Search, three words, with facets', triple, ''),
    await measureQueries(
      'Search, one word, under a policy with a condition',
      single,
      '&facets=false',
      limitedUser,
    ),
    await measureQueries(
      'Search, one word, with facets and two filters',
      single,
      '&kind=incident&severity=sev1,sev2',
    ),
    await measure(
      'Browse without words, with facets',
      Array.from({ length: 20 }, () => ({
        http: async () =>
          (
            await server.ask('GET', '/debrief/search')
          ).milliseconds,
      })),
      idleOf(server),
    ),
  ];
}

/** The route that does nothing. */
export function idleOf(server: ServerProcess): () => Promise<number> {
  return async () => (await server.ask('GET', '/idle/')).milliseconds;
}

const bareSearch: Record<
  DatabaseName,
  (knex: Knex, q: string) => Promise<unknown>
> = {
  sqlite: (knex, q) =>
    knex.raw(
      `SELECT rowid, bm25(search_words, 10.0, 4.0, 1.0) AS score
       FROM search_words WHERE search_words MATCH ?
       ORDER BY score, rowid LIMIT 20`,
      [q],
    ),
  postgres: (knex, q) =>
    knex.raw(
      `SELECT row_id, ts_rank('{0.1, 0.2, 0.4, 1.0}', words, asked, 1) AS score
       FROM search_rows, plainto_tsquery('debrief_search', ?) AS asked
       WHERE words @@ asked ORDER BY score DESC, row_id LIMIT 20`,
      [q],
    ),
};
