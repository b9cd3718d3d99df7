import { timelineEntryKinds } from '../../timeline/timelineEntry';
import { injectsOf } from './injectsOf';

function entryAt(minute: number, kind: string, text = `${kind} ${minute}`) {
  return {
    id: `00000000-0000-4000-8000-${String(minute).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 4, 28, 9, minute)).toISOString(),
    kind: kind as (typeof timelineEntryKinds)[number],
    text,
  };
}

describe('the injects of an event', () => {
  it('tell what was seen, felt and said, at its time', () => {
    const injects = injectsOf([
      entryAt(22, 'communication'),
      entryAt(14, 'observation'),
      entryAt(31, 'effect'),
    ]);
    expect(injects.map(it => [it.afterMinutes, it.text])).toEqual([
      [0, 'observation 14'],
      [8, 'communication 22'],
      [17, 'effect 31'],
    ]);
    expect(injects[0]).toMatchObject({
      from: entryAt(14, 'observation').id,
      to: 'everyone',
    });
  });

  it('hold back marks, and what people did, decided and found out', () => {
    const told = injectsOf(
      timelineEntryKinds.map((kind, index) => entryAt(index, kind)),
    );
    expect(told.map(it => it.text.split(' ')[0])).toEqual([
      'observation',
      'effect',
      'communication',
    ]);
  });

  it('begin where somebody says', () => {
    const first = entryAt(20, 'observation').at;
    expect(
      injectsOf(
        [entryAt(14, 'observation'), entryAt(22, 'observation')],
        first,
      ).map(it => it.afterMinutes),
    ).toEqual([2]);
  });

  it('are none of an empty timeline', () => {
    expect(injectsOf([])).toEqual([]);
  });
});
