import { Knex } from 'knex';
import { Corpus } from '../corpus/Corpus';
import { DatabaseName } from '../databases';
import { browseRows, searchRows } from '../floors/searchRows';
import { measure, Measurement, timeOf } from '../Measurement';
import { limitedUser, limitedUserKinds } from '../server';
import { ServerProcess } from '../ServerProcess';
import { idleOf } from './idle';

const repetitions = 300;

export const searchNames = {
  oneWord: 'Search, one word',
  threeWords: 'Search, three words',
  condition: 'Search, one word, under a policy with a condition',
  oneWordFacets: 'Search, one word, with facets',
  threeWordsFacets: 'Search, three words, with facets',
  filters: 'Search, one word, with facets and two filters',
};

/** Learning search, beside the full-text query that it cannot do without. */
export async function measureSearch(
  server: ServerProcess,
  knex: Knex,
  database: DatabaseName,
  corpus: Corpus,
): Promise<Measurement[]> {
  const one = wordsToSearch(() => [anyWord(corpus)]);
  const three = wordsToSearch(() => someWords(corpus));
  const idle = idleOf(server);

  const measureSearches = (
    name: string,
    words: string[],
    options: { query?: string; user?: string; kinds?: string[] } = {},
  ) =>
    measure({
      name,
      repetitions,
      idle,
      http: async index => {
        const q = encodeURIComponent(words[index]);
        const path = `/debrief/search?q=${q}${options.query ?? ''}`;
        const answer = await server.ask('GET', path, { user: options.user });
        return answer.milliseconds;
      },
      sql: index =>
        timeOf(() => searchRows(knex, database, words[index], options.kinds)),
    });

  const query = '&facets=false';
  return [
    await measureSearches(searchNames.oneWord, one, { query }),
    await measureSearches(searchNames.threeWords, three, { query }),
    await measureSearches(searchNames.condition, one, {
      query,
      user: limitedUser,
      kinds: limitedUserKinds,
    }),
    await measureSearches(searchNames.oneWordFacets, one),
    await measureSearches(searchNames.threeWordsFacets, three),
    await measureSearches(searchNames.filters, one, {
      query: '&kind=incident&severity=sev1,sev2',
    }),
    await measure({
      name: 'Browse without words, with facets',
      repetitions: repetitions / 3,
      idle,
      http: async () =>
        (
          await server.ask('GET', '/debrief/search')
        ).milliseconds,
      sql: () => timeOf(() => browseRows(knex)),
    }),
  ];
}

function wordsToSearch(make: () => string[]): string[] {
  return Array.from({ length: repetitions }, () => make().join(' '));
}

function anyWord({ random, vocabulary }: Corpus): string {
  return vocabulary.searchWord(random);
}

// A common, a middling and any one, so that something has all three.
function someWords(corpus: Corpus): string[] {
  const { random, vocabulary } = corpus;
  return [
    vocabulary.contentWords[random.below(40)],
    vocabulary.contentWords[random.below(200)],
    anyWord(corpus),
  ];
}
