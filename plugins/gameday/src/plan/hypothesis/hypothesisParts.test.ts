import { joinHypothesis, splitHypothesis } from './hypothesisParts';

describe('a hypothesis in parts', () => {
  it.each([
    [
      'With the cache gone, customers still pay within 2 s.',
      'the cache gone',
      'pay within 2 s',
    ],
    ['With the cache gone, customers still pay', 'the cache gone', 'pay'],
    ['With a, b and c gone, customers still pay.', 'a, b and c gone', 'pay'],
    ['With the cache gone, customers still .', 'the cache gone', ''],
    ['', '', ''],
  ])('%j', (hypothesis, condition, outcome) => {
    expect(splitHypothesis(hypothesis)).toEqual({ condition, outcome });
  });

  it('is left alone when it is a sentence of its own', () => {
    expect(splitHypothesis('Orders wait, and nothing is lost')).toBeNull();
  });

  it.each(['the cache gone', 'the cache ', ''])(
    'comes back as it was typed: %j',
    condition => {
      const parts = { condition, outcome: condition ? '' : 'pay ' };
      expect(splitHypothesis(joinHypothesis(parts))).toEqual(parts);
    },
  );
});
