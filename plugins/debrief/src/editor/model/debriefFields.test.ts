import { EditorBackend } from '../__testUtils__/EditorBackend';
import {
  debriefFieldAt,
  DebriefFields,
  debriefModel,
  debriefPaths,
  toDebriefCopy,
  toDebriefPatch,
} from './debriefFields';

const { fields } = toDebriefCopy(new EditorBackend().debrief);

function withFields(some: Partial<DebriefFields>): DebriefFields {
  return { ...fields, ...some };
}

describe('toDebriefPatch', () => {
  it('names only what changed', () => {
    expect(
      JSON.stringify(
        toDebriefPatch(
          withFields({ luck: 'A quiet hour', 'marks.detectedAt': null }),
          ['luck', 'marks.detectedAt'],
        ),
      ),
    ).toBe('{"marks":{"detectedAt":null},"luck":"A quiet hour"}');
  });

  it('clears with null', () => {
    expect(
      toDebriefPatch(withFields({ severity: null, 'impact.cost': null }), [
        'severity',
        'impact.cost',
      ]),
    ).toEqual({ severity: null, impact: { cost: null } });
  });

  it('leaves out rows in which nothing is written', () => {
    expect(
      toDebriefPatch(
        withFields({
          factors: [
            { category: 'code', text: 'Two names' },
            { category: 'code', text: ' ' },
          ],
          wentWell: [
            { text: '', countermeasureId: null },
            { text: '', countermeasureId: 'cm' },
          ],
        }),
        ['factors', 'wentWell'],
      ),
    ).toEqual({
      factors: [{ category: 'code', text: 'Two names' }],
      wentWell: [{ text: '', countermeasureId: 'cm' }],
    });
  });

  it('can name every field', () => {
    const patch = JSON.stringify(toDebriefPatch(fields, debriefPaths));
    for (const path of debriefPaths) {
      expect(patch).toContain(`"${path.split('.').pop()}"`);
    }
  });
});

describe('what the server would refuse', () => {
  it.each<[string, Partial<DebriefFields>, string[]]>([
    ['a blank title', { title: ' ' }, ['title']],
    ['no entity', { entities: [] }, ['entities']],
    [
      'half an address',
      { links: [{ url: 'https:/', title: '', kind: 'other' }] },
      ['links'],
    ],
    [
      'half a currency',
      { 'impact.cost': { amount: 1, currency: 'EU' } },
      ['impact.cost'],
    ],
    [
      'marks out of order, all of them',
      {
        'marks.startedAt': '2026-03-02T10:00:00Z',
        'marks.detectedAt': '2026-03-02T09:00:00Z',
      },
      [
        'marks.startedAt',
        'marks.detectedAt',
        'marks.mitigatedAt',
        'marks.resolvedAt',
        'marks.heldAt',
      ],
    ],
    ['nothing of a whole debrief', {}, []],
  ])('is %s', (_, some, held) => {
    expect([...debriefModel.findHeld(withFields(some))]).toEqual(held);
  });
});

describe('debriefFieldAt', () => {
  it.each([
    ['title', 'title'],
    ['marks.startedAt', 'marks.startedAt'],
    ['factors.1.text', 'factors'],
    ['impact.cost.currency', 'impact.cost'],
    ['nowhere', undefined],
  ])('finds the field of %s', (path, field) => {
    expect(debriefFieldAt(path)).toBe(field);
  });
});
