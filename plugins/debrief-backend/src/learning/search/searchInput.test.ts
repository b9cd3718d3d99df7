import fc from 'fast-check';
import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();

jest.setTimeout(120_000);

const operators = fc.constantFrom(
  'AND',
  'OR',
  'NOT',
  'NEAR(a b, 2)',
  'title:',
  '{title body} :',
  '^',
  '*',
  '-',
  '--',
  '"',
  "'",
  '(',
  ')',
  '&',
  '|',
  '!',
  '<->',
  ':*',
  '\\',
  '%',
  '?',
  '??',
  ':a',
  ';',
  '\u0002',
  'İstanbul',
  'ß',
  'ﬁx',
  '²',
  '漢字',
  '𐐀',
  'e\u0301',
  '12e5',
  '1.5',
  '0x1f',
  'a@b.example',
  '-cache',
  'cach*',
);
const queries = fc.oneof(
  fc
    .array(fc.oneof(operators, fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 12,
    })
    .map(parts => parts.join(' ')),
  fc.array(operators, { maxLength: 40 }).map(parts => parts.join('')),
);

describe.each(backends.ids)('whatever is typed on %s', databaseId => {
  it('is no error and finds only what is there', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    await ana
      .post('/debriefs')
      .send({
        title: 'Cache \u0002 stampede',
        entities: [{ entityRef: 'checkout' }],
        summary: `[[[[ ${'*'.repeat(50)} ²  漢字 \u0003 12e5 0x1f ﬁx`,
      })
      .expect(201);
    const extremes = [
      'a '.repeat(500),
      Array.from({ length: 250 }, (_, index) => index)
        .join(' ')
        .slice(0, 1_000),
      '-'.repeat(1_000),
      '"'.repeat(1_000),
      'x'.repeat(1_000),
      '漢'.repeat(1_000),
      '𐐀'.repeat(500),
      '-a '.repeat(333),
      'a* '.repeat(333),
      Array.from({ length: 140 }, (_, index) => `a${index}*`)
        .join(' ')
        .slice(0, 1_000),
      Array.from({ length: 140 }, (_, index) => `-a${index}*`)
        .join(' ')
        .slice(0, 1_000),
    ];
    const ask = async (q: string) => {
      for (const path of ['search', 'debriefs']) {
        const { status, body } = await ana.get(
          `/${path}?q=${encodeURIComponent(q)}`,
        );
        expect([q, status]).toEqual([q, 200]);
        expect(body.totalItems).toBeLessThanOrEqual(1);
        expect(body.items).toHaveLength(body.totalItems);
      }
    };
    for (const q of extremes) {
      await ask(q);
    }
    await fc.assert(
      fc.asyncProperty(
        // Neither is text that can be sent.
        queries.map(q => q.replace(/\p{Cs}|\0/gu, '').slice(0, 1_000)),
        ask,
      ),
      { numRuns: 150 },
    );
  });

  it('is refused with a reason where it can mean nothing', async () => {
    const { as } = await backends.start(databaseId);
    const ana = as('user:default/ana');
    for (const [query, field] of [
      [`q=${'x'.repeat(1_001)}`, 'q'],
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['cursor=nonsense', 'cursor'],
      [`cursor=${cursorOf({ rank: 1.5 })}`, 'cursor'],
      [`cursor=${cursorOf({ rank: -1 })}`, 'cursor'],
      [`cursor=${cursorOf({ rank: 1e300 })}`, 'cursor'],
      [`cursor=${cursorOf({ by: 0.1, rowId: 1 })}`, 'cursor'],
      ['type=rumour', 'type'],
      ['year=26', 'year'],
      ['from=yesterday', 'from'],
      ['entityRef=:::', 'entityRef'],
      ['unknown=1', 'unknown'],
    ]) {
      const { status, body } = await ana.get(`/search?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(body.error.message).toContain(field);
    }
  });
});

function cursorOf(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}
