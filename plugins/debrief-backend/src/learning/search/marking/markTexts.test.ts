import { parseSearchQuery } from '@debrief/backstage-plugin-debrief-common';
import { createDebriefBackends } from '../../../__testUtils__';
import { fullTextOf } from '../../../database';
import { MarkedText } from './highlight';
import { markTexts } from './markTexts';

const backends = createDebriefBackends();

describe.each(backends.ids)('what is marked on %s', id => {
  it('is what was looked for', async () => {
    const { knex } = await backends.start(id);
    const examples: [q: string, text: string][] = [
      ['cache', 'The [caches] were [caching] in the cachet'],
      ['cafe', 'The [café] and the [CAFÉS]'],
      ['Zürich', 'In [Zurich], and in [Zürich]'],
      ['happy', '[happiness] of the happening'],
      ['deploy', '[deployed] by a [deployment]'],
      ['"keys expired"', 'The keys were; the [keys – expire] again'],
      ['redis-cluster', 'redis in a cluster: [redis.cluster]'],
      ['stamp*', 'a [stampede] of [stamps], no lampstamp'],
      ['cache -lunch', 'a [cache] of lunch'],
      ['out "out of memory"', '[out] and [out of memory]'],
      ['503', 'an HTTP [503], not 5030 or 1503'],
      ['İstanbul', 'from [İstanbul] on, İİİ [istanbul]'],
      ['한국', '[한국] 漢字'],
      ['漢字', '한국 [漢字]'],
      ['nothing', 'of the kind'],
    ];
    for (const [q, expected] of examples) {
      const text = expected.replace(/[[\]]/g, '');
      const [{ title, body }] = await markTexts(
        parseSearchQuery(q),
        [{ title: text, body: text }],
        words => fullTextOf(knex).stemsOf(knex, words),
      );
      expect([q, withMarks(body)]).toEqual([q, expected]);
      expect(withMarks(title)).toBe(expected);
    }
  });
});

describe('to mark a page of long texts', () => {
  const page = (text: string, items: number) =>
    Array.from({ length: items }, () => ({ title: 'Long', body: text }));
  const terms = parseSearchQuery('cache');

  it('few words are stemmed, however many there are', async () => {
    const stemmed: string[] = [];
    const stemsOf = async (words: string[]) => {
      stemmed.push(...words);
      return new Map(words.map(word => [word, word]));
    };
    const words = Array.from(
      { length: 20_000 },
      (_, n) => `cache${n} word${n}`,
    );
    const marked = await markTexts(terms, page(words.join(' '), 20), stemsOf);
    expect(stemmed).toHaveLength(1 + 50);
    expect(marked).toHaveLength(20);
  });

  it('only so many characters are looked at', async () => {
    const stemsOf = async () => new Map<string, string>();
    const text = `${'word '.repeat(9_990)}cache ${'word '.repeat(40_000)}cache`;
    const marksOf = async (items: number) => {
      const [{ body }] = await markTexts(terms, page(text, items), stemsOf);
      return body.marks.length;
    };
    expect(await marksOf(1)).toBe(2);
    expect(await marksOf(20)).toBe(1);
    expect(await marksOf(100)).toBe(0);
  });
});

function withMarks({ text, marks }: MarkedText): string {
  let marked = text;
  for (const [start, end] of [...marks].reverse()) {
    marked = `${marked.slice(0, start)}[${marked.slice(
      start,
      end,
    )}]${marked.slice(end)}`;
  }
  return marked;
}
