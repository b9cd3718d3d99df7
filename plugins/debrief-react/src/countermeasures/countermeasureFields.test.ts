import {
  blankCountermeasureFields,
  CountermeasureFields,
  countermeasureModel,
  findMissing,
} from './countermeasureFields';

function fields(some: Partial<CountermeasureFields>): CountermeasureFields {
  return { ...blankCountermeasureFields, title: 'One name', ...some };
}

describe('what a countermeasure lacks', () => {
  it.each<[string, Partial<CountermeasureFields>, string[]]>([
    ['an idea, nothing', {}, []],
    [
      'a promise, an owner and a date',
      { state: 'committed' },
      ['owner', 'dueDate'],
    ],
    [
      'a promise with an owner, a date',
      { state: 'committed', owner: 'user:default/ana' },
      ['dueDate'],
    ],
    [
      'a whole promise, nothing',
      { state: 'committed', owner: 'user:default/ana', dueDate: '2026-04-01' },
      [],
    ],
    [
      'what is dropped, a reason',
      { state: 'dropped', reason: ' ' },
      ['reason'],
    ],
    [
      'what is dropped for a reason, nothing',
      { state: 'dropped', reason: 'why' },
      [],
    ],
  ])('%s', (_, some, missing) => {
    expect(findMissing(fields(some))).toEqual(missing);
  });
});

describe('what has to wait', () => {
  it('is the move and what it lacks, and nothing else', () => {
    expect(
      countermeasureModel.findHeld(
        fields({ state: 'committed', owner: 'user:default/ana' }),
      ),
    ).toEqual(new Set(['dueDate', 'state']));
  });

  it('is a blank title', () => {
    expect(countermeasureModel.findHeld(fields({ title: ' ' }))).toEqual(
      new Set(['title']),
    );
  });
});
