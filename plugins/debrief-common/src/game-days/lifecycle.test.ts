import { gameDayInputSchema } from './gameDay';
import {
  canMoveGameDay,
  findCompletionProblems,
  findStartAdvice,
  findStartProblems,
} from './lifecycle';

const plan = gameDayInputSchema.parse({
  title: 'Payments loses its cache',
  hypothesis: 'With the payments cache gone, customers still pay within 2 s',
  entities: [{ entityRef: 'payments' }],
});
const nothingElse = { drills: 1, heldBefore: null };

describe('a plan', () => {
  it('is a title, a hypothesis and one entity', () => {
    expect(plan).toMatchObject({
      form: 'injection',
      expectation: 'unknown',
      announced: true,
      entities: [{ entityRef: 'component:default/payments', role: 'target' }],
    });
    const { success, error } = gameDayInputSchema.safeParse({ entities: [] });
    expect(success).toBe(false);
    expect(error?.issues.map(it => it.path.join('.'))).toEqual([
      'title',
      'hypothesis',
      'entities',
    ]);
  });

  it('that is sure to break is not started; nothing else is in the way', () => {
    expect(findStartProblems({ expectation: 'breaks' })).toEqual([
      expect.objectContaining({ field: 'expectation' }),
    ]);
    expect(findStartProblems({ expectation: 'unknown' })).toEqual([]);
  });

  it('is told what it lacks', () => {
    expect(findStartAdvice(plan, { drills: 0, heldBefore: false })).toEqual([
      'steadyState',
      'blastRadius',
      'abortConditions',
      'restoreSteps',
      'expectedAlerts',
      'roles',
      'drills',
      'scheduledAt',
      'stagingFirst',
    ]);
  });

  it('of a tabletop needs injects, and nothing that is injected', () => {
    expect(findStartAdvice({ ...plan, form: 'tabletop' }, nothingElse)).toEqual(
      ['roles', 'injects', 'scheduledAt'],
    );
  });

  it('is not watched by its owner alone', () => {
    const roles = (observers: string[]) => ({
      ...plan.roles,
      owner: 'user:default/ana',
      coordinator: 'user:default/ben',
      observers,
    });
    const adviceFor = (observers: string[]) =>
      findStartAdvice({ ...plan, roles: roles(observers) }, nothingElse);
    expect(adviceFor(['user:default/ana'])).toContain('onlyObserver');
    expect(adviceFor(['user:default/ana', 'user:default/cho'])).not.toContain(
      'onlyObserver',
    );
  });
});

describe('a game day', () => {
  it.each([
    ['planned', 'start', true],
    ['planned', 'cancel', true],
    ['planned', 'complete', false],
    ['running', 'abort', true],
    ['running', 'complete', true],
    ['running', 'cancel', false],
    ['aborted', 'start', false],
    ['completed', 'abort', false],
  ] as const)('that is %s: %s, %p', (status, move, possible) => {
    expect(canMoveGameDay(status, move)).toBe(possible);
  });

  it('is complete when somebody said what became of each drill', () => {
    const drill = { id: '1', title: 'All keys flushed', outcome: null };
    expect(findCompletionProblems(plan, [drill])).toEqual([
      {
        field: 'drills.1.outcome',
        message: "'All keys flushed' needs an outcome",
      },
    ]);
    expect(
      findCompletionProblems(plan, [{ ...drill, outcome: 'refuted' }]),
    ).toEqual([]);
    expect(findCompletionProblems(plan, [])).toHaveLength(1);
    expect(findCompletionProblems({ form: 'tabletop' }, [])).toEqual([]);
  });
});
