import { leaveOutHidden, putBackHidden } from './hiddenReferences';
import { Referring, Seen } from './Seen';

type Relation = Referring['relations'][number];

const seen: Seen = {
  debriefs: new Set(['open', 'other']),
  countermeasures: new Set(['fence']),
};

function relation(
  debriefId: string,
  countermeasureId: string | null = null,
  type: Relation['type'] = 'similar-to',
): Relation {
  return { debriefId, type, countermeasureId };
}

function held(text: string, countermeasureId: string | null = null) {
  return { text, countermeasureId };
}

function content(
  relations: Referring['relations'],
  wentWell: Referring['wentWell'] = [],
): Referring {
  return { relations, wentWell };
}

describe('what is hidden', () => {
  it('is left out, but for the words beside it', () => {
    const debrief = content(
      [relation('secret', 'fence'), relation('open', 'secret')],
      [held('a', 'fence'), held('b', 'secret')],
    );
    expect(leaveOutHidden(debrief, seen)).toEqual(
      content([relation('open')], [held('a', 'fence'), held('b')]),
    );
  });

  it.each<[what: string, before: Referring]>([
    ['between others', content([relation('open'), relation('secret', 'x')])],
    ['before others', content([relation('secret'), relation('open')])],
    [
      'several, and countermeasures',
      content([
        relation('secret'),
        relation('open', 'hidden'),
        relation('gone', 'fence'),
        relation('other', 'fence'),
        relation('secret', null, 'recurrence-of'),
      ]),
    ],
    [
      'one of two that are worded alike',
      content([], [held('x'), held('x', 'hidden'), held('x', 'fence')]),
    ],
    [
      'of two relations to the same debrief',
      content([
        relation('open', 'hidden', 'recurrence-of'),
        relation('open', null, 'similar-to'),
      ]),
    ],
  ])('is as it was when nothing is changed: %s', (_, before) => {
    expect(putBackHidden(leaveOutHidden(before, seen), before, seen)).toEqual(
      before,
    );
  });

  it.each<
    [what: string, before: Referring, written: Referring, after: Referring]
  >([
    [
      'all that can be seen is taken away',
      content([relation('open'), relation('secret')]),
      content([]),
      content([relation('secret')]),
    ],
    [
      'something is put in front',
      content([relation('secret'), relation('open', 'hidden')]),
      content([relation('other'), relation('open')]),
      content([
        relation('secret'),
        relation('other'),
        relation('open', 'hidden'),
      ]),
    ],
    [
      'the type of a relation changes',
      content([relation('open', 'hidden', 'recurrence-of')]),
      content([relation('open', null, 'similar-to')]),
      content([relation('open', 'hidden', 'similar-to')]),
    ],
    [
      'another countermeasure is chosen',
      content([relation('open', 'hidden')], [held('x', 'hidden')]),
      content([relation('open', 'fence')], [held('x', 'fence')]),
      content([relation('open', 'fence')], [held('x', 'fence')]),
    ],
    [
      'items are sorted',
      content([], [held('a', 'hidden'), held('b')]),
      content([], [held('b'), held('a')]),
      content([], [held('b'), held('a', 'hidden')]),
    ],
    [
      'an item is worded anew',
      content([], [held('a'), held('teh aviary', 'hidden')]),
      content([], [held('a'), held('the aviary')]),
      content([], [held('a'), held('the aviary', 'hidden')]),
    ],
    [
      'an item goes, and another does not inherit from it',
      content([], [held('a', 'hidden'), held('b')]),
      content([], [held('b')]),
      content([], [held('b')]),
    ],
    [
      'a relation to something else does not inherit either',
      content([relation('open', 'hidden')]),
      content([relation('other')]),
      content([relation('other')]),
    ],
  ])('is put back where it was when %s', (_, before, written, after) => {
    expect(putBackHidden(written, before, seen)).toEqual(after);
  });
});
