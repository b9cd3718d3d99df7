import {
  CountermeasureContent,
  countermeasureInputSchema,
  JsonValue,
} from '@debrief/backstage-plugin-debrief-common';
import { InvalidFieldsError } from '../calls';
import { SavedCountermeasure, toNewRow } from './countermeasureRows';
import { decideNew, decidePatch, SourceFacts } from './decideCountermeasure';

const ben = 'user:default/ben';
const source = {
  type: 'debrief',
  id: 'f0000000-0000-4000-8000-000000000001',
} as const;
const at = Date.parse('2026-03-02T12:00:00Z');
const later = { actor: ben, at: at + 1000 };
const committed = { state: 'committed', owner: ben, dueDate: '2026-04-01' };
const open: SourceFacts = {
  name: 'Debrief #12',
  isClosed: false,
  entityRefs: ['component:default/checkout'],
};
const closed = { ...open, isClosed: true };

function contentWith(more: object = {}): CountermeasureContent {
  return countermeasureInputSchema.parse({ source, title: 'A fence', ...more });
}

function savedWith(more: object = {}): SavedCountermeasure {
  const row = toNewRow({
    id: 'f0000000-0000-4000-8000-000000000002',
    number: 1,
    owner: source,
    content: contentWith(more),
    actor: ben,
    at,
  });
  return { ...row, entity_refs: ['component:default/mail'] };
}

function patchOf(
  saved: SavedCountermeasure,
  patch: { [key: string]: JsonValue },
  facts: SourceFacts = open,
) {
  return decidePatch(saved, facts, { patch, author: later });
}

/** What is made of what was decided, or the error. */
function outcomeOf<T>(decide: () => T, outcome: (decided: T) => string) {
  try {
    return outcome(decide());
  } catch (error) {
    return String(error);
  }
}

describe('a new countermeasure', () => {
  it.each<[content: object, SourceFacts, outcome: string]>([
    [{}, open, 'idea'],
    [{ ...committed, state: 'done' }, open, 'done'],
    [{ ...committed, state: 'verified' }, open, 'from idea to verified'],
    [{}, closed, 'ConflictError: Debrief #12 is closed'],
    [{ ...committed, state: 'done' }, closed, 'done'],
    [{ state: 'dropped', reason: 'x' }, closed, 'dropped'],
  ])('of %j, from %j, is: %s', (content, facts, outcome) => {
    const decide = () => decideNew(contentWith(content), facts);
    expect(outcomeOf(decide, it => it.state)).toContain(outcome);
  });

  it('is about the entities of what it comes from, unless it says otherwise', () => {
    expect(decideNew(contentWith(), open).entities).toEqual(open.entityRefs);
    expect(
      decideNew(contentWith({ entities: ['mail'] }), open).entities,
    ).toEqual(['component:default/mail']);
  });
});

describe('a patch of a countermeasure', () => {
  it.each<
    [before: object, patch: { [key: string]: JsonValue }, refused: string]
  >([
    [committed, { state: 'verified' }, 'from committed to verified'],
    [{}, { state: 'committed' }, 'owner'],
    [{}, { source: { id: 'f0000000-0000-4000-8000-000000000009' } }, 'source'],
    [{}, { title: null }, 'title'],
    [{}, { colour: 'red' }, 'colour'],
    [committed, { state: 'dropped' }, 'reason'],
  ])('of %j by %j is refused: %s', (before, patch, refused) => {
    expect(() => patchOf(savedWith(before), patch)).toThrow(InvalidFieldsError);
    expect(() => patchOf(savedWith(before), patch)).toThrow(refused);
  });

  it.each<
    [before: object, patch: { [key: string]: JsonValue }, outcome: string]
  >([
    [
      { ...committed, state: 'done' },
      { state: 'in-progress' },
      'ConflictError: Debrief #12 is closed',
    ],
    [{ ...committed, state: 'done' }, { state: 'verified' }, 'updated'],
    [{ ...committed, state: 'done' }, { title: 'A higher fence' }, 'updated'],
    [committed, { title: 'A higher fence' }, 'updated'],
  ])(
    'of %j by %j while its source is closed is: %s',
    (before, patch, outcome) => {
      const decide = () => patchOf(savedWith(before), patch, closed);
      expect(outcomeOf(decide, it => it.action)).toContain(outcome);
    },
  );

  it('says since when it is in its state, and who verified it', () => {
    const done = savedWith({ ...committed, state: 'done' });
    const verified = patchOf(done, { state: 'verified' }).changes;
    expect(verified.state_changed_at).toBe(later.at);
    expect(JSON.parse(verified.verification ?? '')).toMatchObject({
      verdict: 'held',
      by: ben,
      at: later.at,
    });
    const back = patchOf(savedWith({ ...committed, state: 'done' }), {
      state: 'in-progress',
    });
    expect(back.changes.verification).toBeNull();
    const renamed = patchOf(done, { title: 'A higher fence' });
    expect(renamed.changes).not.toHaveProperty('state_changed_at');
    expect(renamed.changes).not.toHaveProperty('verification');
  });

  it('keeps its entities, and takes those of its source when they are cleared', () => {
    expect(patchOf(savedWith(), { title: 'x' }).content.entities).toEqual([
      'component:default/mail',
    ]);
    expect(patchOf(savedWith(), { entities: null }).content.entities).toEqual(
      open.entityRefs,
    );
  });
});
