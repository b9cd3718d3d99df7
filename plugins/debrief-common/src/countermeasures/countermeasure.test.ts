import {
  countermeasureInputSchema,
  mechanisms,
  strengthOf,
} from './countermeasure';
import {
  canMoveCountermeasure,
  isCountermeasureOverdue,
  nextCountermeasureStates,
} from './lifecycle';

const idea = {
  source: { type: 'debrief', id: 'd3b07384-d9a0-4c9b-8f7e-0c7a4e8a1b11' },
  title: 'Refuse to start when a flag is read under two names',
};

function fieldsRefusedOf(input: object): string[] {
  const result = countermeasureInputSchema.safeParse(input);
  return result.success ? [] : result.error.issues.map(it => it.path.join('.'));
}

describe('a countermeasure', () => {
  it('may be any idea', () => {
    expect(countermeasureInputSchema.parse(idea)).toMatchObject({
      state: 'idea',
      owner: null,
      dueDate: null,
    });
  });

  it.each(['committed', 'in-progress', 'done', 'verified'])(
    'that is %s has one owner and a due date',
    state => {
      expect(fieldsRefusedOf({ ...idea, state })).toEqual(['owner', 'dueDate']);
      expect(
        fieldsRefusedOf({
          ...idea,
          state,
          owner: 'ana',
          dueDate: '2026-04-01',
        }),
      ).toEqual([]);
    },
  );

  it('is owned by a person, not by a team', () => {
    expect(fieldsRefusedOf({ ...idea, owner: 'group:purchase' })).toEqual([
      'owner',
    ]);
  });

  it('is dropped with a reason', () => {
    expect(fieldsRefusedOf({ ...idea, state: 'dropped' })).toEqual(['reason']);
    expect(fieldsRefusedOf({ ...idea, state: 'dropped', reason: ' ' })).toEqual(
      ['reason'],
    );
  });

  it('has the strength of its mechanism', () => {
    expect(
      Object.fromEntries(mechanisms.map(it => [it, strengthOf(it)])),
    ).toEqual({
      eliminate: 'strong',
      automate: 'strong',
      guardrail: 'intermediate',
      alert: 'intermediate',
      redundancy: 'intermediate',
      tooling: 'intermediate',
      checklist: 'weak',
      documentation: 'weak',
      training: 'weak',
      review: 'weak',
    });
    expect(strengthOf(null)).toBeNull();
  });

  it('is verified only after it was done', () => {
    expect(canMoveCountermeasure('in-progress', 'verified')).toBe(false);
    expect(canMoveCountermeasure('done', 'verified')).toBe(true);
    expect(nextCountermeasureStates('dropped')).toEqual(['idea', 'committed']);
  });

  it.each([
    ['committed', '2026-04-01', true],
    ['committed', '2026-04-02', false],
    ['in-progress', '2026-03-01', true],
    ['done', '2026-03-01', false],
    ['dropped', '2026-03-01', false],
    ['idea', null, false],
  ] as const)(
    '%s and due %s is overdue on 2 April: %p',
    (state, dueDate, overdue) => {
      expect(isCountermeasureOverdue({ state, dueDate }, '2026-04-02')).toBe(
        overdue,
      );
    },
  );
});
