import * as fc from 'fast-check';
import { hasPositiveTerm, parseSearchQuery } from './searchQuery';

function read(text: string): string[] {
  return parseSearchQuery(text).map(
    term => `${term.without ? 'not ' : ''}${term.type} ${term.words.join(' ')}`,
  );
}

describe('what a person types into learning search', () => {
  it.each<[string, string[]]>([
    ['cache stampede', ['word cache', 'word stampede']],
    ['"cache stampede"', ['phrase cache stampede']],
    ['cache -lunch', ['word cache', 'not word lunch']],
    ['cache -"lunch break"', ['word cache', 'not phrase lunch break']],
    ['stamp*', ['prefix stamp']],
    ['redis-clu*', ['word redis', 'prefix clu']],
    ['c*', ['word c']],
    ['cache cache -cache', ['word cache', 'not word cache']],
    ['Redis-Cluster', ['phrase redis cluster']],
    ['10.0.0.1', ['phrase 10 0 0 1']],
    ['#158', ['word 158']],
    ['CM-242', ['phrase cm 242']],
    ['Überlauf naïve', ['word überlauf', 'word naïve']],
    ['"open quote', ['phrase open quote']],
    ['- * " ""', []],
    ['cache AND NEAR(x)', ['word cache', 'word and', 'phrase near x']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('counts the first 32 terms of a pasted log', () => {
    const text = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');
    expect(parseSearchQuery(text)).toHaveLength(32);
  });

  it('asks for nothing when it only leaves out', () => {
    expect(hasPositiveTerm(parseSearchQuery('-cache'))).toBe(false);
  });

  it('is never an error, and its words hold nothing but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        for (const term of parseSearchQuery(text)) {
          for (const word of term.words) {
            expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          }
        }
      }),
    );
  });
});
