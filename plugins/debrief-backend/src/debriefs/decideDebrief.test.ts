import { toError } from '@backstage/errors';
import {
  DebriefContent,
  debriefInputSchema,
  DebriefMove,
  DebriefStatus,
  readDebriefSettings,
} from '@debrief/backstage-plugin-debrief-common';
import { ConfigReader } from '@backstage/config';
import { InvalidFieldsError } from '../calls';
import { DebriefRow } from '../database';
import { toNewRow } from './debriefRows';
import {
  decideMove,
  decideRemoval,
  decideSave,
  SaveFacts,
} from './decideDebrief';

const ana = 'user:default/ana';
const ben = 'user:default/ben';
const settings = readDebriefSettings(new ConfigReader({}));
const author = { actor: ben, at: Date.parse('2026-03-03T08:00:00Z') };
const complete = {
  summary: 'It broke',
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};

function contentWith(more: object = {}): DebriefContent {
  return debriefInputSchema.parse({
    title: 'Checkout answered 503',
    entities: [{ entityRef: 'checkout' }],
    ...more,
  });
}

function rowWith(content: DebriefContent, status: DebriefStatus): DebriefRow {
  const at = Date.parse('2026-03-02T12:00:00Z');
  const id = 'f0000000-0000-4000-8000-000000000001';
  return {
    ...toNewRow({ id, number: 1, content, titles: new Map(), actor: ana, at }),
    status,
  };
}

function factsWith(content: DebriefContent, more: Partial<SaveFacts> = {}) {
  return {
    content,
    seen: { debriefs: new Set<string>(), countermeasures: new Set<string>() },
    titles: new Map(),
    people: [],
    mayRestrict: true,
    ...more,
  };
}

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidFieldsError) {
      return error.fields.map(it => it.path);
    }
    throw error;
  }
  return [];
}

/** What is made of what was decided, or the name of the error. */
function outcomeOf<T>(decide: () => T, outcome: (decided: T) => unknown) {
  try {
    return outcome(decide());
  } catch (error) {
    return toError(error).name;
  }
}

describe('a move of a debrief', () => {
  it.each<[DebriefStatus, DebriefMove, DebriefStatus | 'ConflictError']>([
    ['draft', 'publish', 'published'],
    ['draft', 'close', 'ConflictError'],
    ['draft', 'reopen', 'ConflictError'],
    ['published', 'publish', 'ConflictError'],
    ['published', 'close', 'closed'],
    ['published', 'reopen', 'ConflictError'],
    ['closed', 'publish', 'ConflictError'],
    ['closed', 'close', 'ConflictError'],
    ['closed', 'reopen', 'published'],
  ])('of what is %s: %s makes it %s', (status, move, after) => {
    const decide = () =>
      decideMove(rowWith(contentWith(complete), status), [], { move, author });
    expect(outcomeOf(decide, it => it.changes.status)).toBe(after);
  });

  it('is written down as a change of its status', () => {
    const row = rowWith(contentWith(complete), 'published');
    const decided = decideMove(row, [], { move: 'close', author });
    expect(decided).toMatchObject({
      action: 'closed',
      changedFields: ['status'],
      content: contentWith(complete),
    });
  });

  it('publishes what is complete, at the time of the call', () => {
    const publish = (more: object) => () =>
      decideMove(rowWith(contentWith(more), 'draft'), [], {
        move: 'publish',
        author,
      });
    expect(publish(complete)().changes.published_at).toBe(author.at);
    expect(problemsOf(publish({}))).toEqual(['summary', 'marks.startedAt']);
    expect(problemsOf(publish({ summary: 'x' }))).toEqual(['marks.startedAt']);
  });

  it('leaves the day of publication alone when it is reopened', () => {
    const row = rowWith(contentWith(complete), 'closed');
    const { changes } = decideMove(row, [], { move: 'reopen', author });
    expect(changes).toEqual({ status: 'published' });
  });

  it('does not close what still needs somebody, and names it', () => {
    const row = rowWith(contentWith(complete), 'published');
    expect(() => decideMove(row, [4, 7], { move: 'close', author })).toThrow(
      'CM-4, CM-7',
    );
  });
});

describe('saving a debrief', () => {
  const save = (
    before: object,
    after: object,
    more: {
      status?: DebriefStatus;
      actor?: string;
      facts?: Partial<SaveFacts>;
    } = {},
  ) =>
    decideSave(
      rowWith(contentWith(before), more.status ?? 'draft'),
      factsWith(contentWith(after), more.facts),
      {
        action: 'updated',
        author: { ...author, actor: more.actor ?? ben },
        settings,
      },
    );

  it.each<[before: object, after: object, problems: string[]]>([
    [{}, { severity: 'sev9' }, ['severity']],
    [{ severity: 'old' }, { severity: 'old' }, []],
    [
      {},
      { factors: [{ category: 'karma', text: 'x' }] },
      ['factors.0.category'],
    ],
    [
      { factors: [{ category: 'karma', text: 'x' }] },
      { factors: [{ category: 'karma', text: 'y' }] },
      [],
    ],
  ])('from %j to %j is refused for %j', (before, after, problems) => {
    expect(problemsOf(() => save(before, after))).toEqual(problems);
  });

  it('keeps what publishing needed, but does not ask for what was not there', () => {
    const status = 'published';
    expect(problemsOf(() => save(complete, {}, { status }))).toEqual([
      'summary',
      'marks.startedAt',
    ]);
    expect(problemsOf(() => save({}, {}, { status }))).toEqual([]);
    expect(problemsOf(() => save(complete, {}))).toEqual([]);
  });

  it.each<[before: string, after: string, mayRestrict: boolean, is: string]>([
    ['organisation', 'restricted', false, 'NotAllowedError'],
    ['organisation', 'restricted', true, 'restricted'],
    ['restricted', 'restricted', false, 'restricted'],
    ['restricted', 'organisation', false, 'organisation'],
    ['organisation', 'organisation', false, 'organisation'],
  ])(
    'from %s to %s by somebody who may restrict (%s) is: %s',
    (before, after, mayRestrict, outcome) => {
      const decide = () =>
        save(
          { visibility: before },
          { visibility: after },
          { facts: { mayRestrict } },
        );
      expect(outcomeOf(decide, it => it.content.visibility)).toBe(outcome);
    },
  );
});

describe('deleting a debrief', () => {
  it('says who did it and when, and leaves what was written', () => {
    const content = contentWith(complete);
    expect(decideRemoval(rowWith(content, 'closed'), author)).toEqual({
      action: 'deleted',
      content,
      changes: { deleted_at: author.at, deleted_by: ben },
    });
  });
});
