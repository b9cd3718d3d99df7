import {
  createGameDay,
  createItem,
  createPath,
  createThread,
} from '../__testUtils__/createRecord';
import { layOutRecord, RecordLayout } from './layOutRecord';

const view = { timeZone: 'Europe/Berlin', currentYear: 2026 };

function on(number: number, day: string) {
  return createItem({ number, occurredAt: `${day}T12:00:00Z` });
}

function through(day: string) {
  return {
    countermeasureId: `countermeasure-${day}`,
    countermeasure: {
      number: 212,
      title: 'Add a line to the checklist',
      strength: 'weak',
      mechanism: 'checklist',
      stateChangedAt: `${day}T12:00:00Z`,
    },
  };
}

function rowsOf(layout: RecordLayout) {
  return layout.rows.map(row => {
    switch (row.type) {
      case 'year':
        return row.year;
      case 'entry':
        return `#${row.item.number}`;
      default:
        return `did not hold (${row.thread.toNumber})`;
    }
  });
}

describe('the layout of a learning record', () => {
  it('has a divider where a year begins, not for this year', () => {
    const layout = layOutRecord(
      {
        items: [on(5, '2026-05-01'), on(4, '2025-12-19'), on(3, '2025-01-02')],
        threads: [],
        hasOlder: false,
      },
      view,
    );
    expect(rowsOf(layout)).toEqual(['#5', 2025, '#4', '#3']);
  });

  it('lets a year begin in the zone of the reader', () => {
    const items = [
      createItem({ number: 1, occurredAt: '2025-12-31T23:30:00Z' }),
    ];
    const layout = layOutRecord({ items, threads: [], hasOlder: false }, view);
    expect(rowsOf(layout)).toEqual(['#1']);
  });

  it('puts the countermeasure that did not hold on its day, and leads the thread through it', () => {
    const layout = layOutRecord(
      {
        items: [
          on(163, '2026-06-09'),
          on(158, '2026-05-28'),
          on(149, '2026-04-16'),
          on(131, '2026-02-11'),
          on(118, '2025-12-19'),
        ],
        threads: [createThread(131, 158, through('2026-02-20'))],
        hasOlder: false,
      },
      view,
    );
    expect(rowsOf(layout)).toEqual([
      '#163',
      '#158',
      '#149',
      'did not hold (158)',
      '#131',
      2025,
      '#118',
    ]);
    expect(layout.spans).toMatchObject([
      { top: 1, bottom: 4, through: 3, lane: 0, goesOn: false },
    ]);
    expect(layout.lanes).toBe(1);
  });

  it.each([
    ['after it struck again', '2026-06-05'],
    ['before it happened at all', '2025-12-24'],
  ])('keeps it between the two events when it was changed %s', (_, day) => {
    const layout = layOutRecord(
      {
        items: [
          on(163, '2026-06-09'),
          on(158, '2026-05-28'),
          on(131, '2026-02-11'),
          on(118, '2025-12-19'),
        ],
        threads: [createThread(131, 158, through(day))],
        hasOlder: false,
      },
      view,
    );
    expect(layout.rows.findIndex(row => row.type === 'did-not-hold')).toBe(2);
  });

  it('gives overlapping threads lanes of their own, and a chain one lane', () => {
    const items = [6, 5, 4, 3, 2, 1].map(number =>
      on(number, `2026-0${number}-01`),
    );
    const overlapping = layOutRecord(
      {
        items,
        threads: [createThread(3, 6), createThread(1, 5)],
        hasOlder: false,
      },
      view,
    );
    expect(overlapping.spans.map(span => span.lane)).toEqual([0, 1]);
    expect(overlapping.lanes).toBe(2);
    const chain = layOutRecord(
      {
        items,
        threads: [createThread(4, 6), createThread(1, 4)],
        hasOlder: false,
      },
      view,
    );
    expect(chain.spans.map(span => span.lane)).toEqual([0, 0]);
  });

  it('lets a thread go on below when the older event is not loaded yet', () => {
    const layout = layOutRecord(
      {
        items: [on(158, '2026-05-28'), on(149, '2026-04-16')],
        threads: [createThread(131, 158, through('2026-02-20'))],
        hasOlder: true,
      },
      view,
    );
    expect(rowsOf(layout)).toEqual(['#158', '#149']);
    expect(layout.spans).toMatchObject([
      { top: 0, bottom: 1, goesOn: true, through: null },
    ]);
  });

  it('draws no thread to an event that a filter hides', () => {
    const layout = layOutRecord(
      {
        items: [on(158, '2026-05-28')],
        threads: [
          createThread(131, 158, through('2026-02-20')),
          createThread(158, 170),
        ],
        hasOlder: false,
      },
      view,
    );
    expect(rowsOf(layout)).toEqual(['#158']);
    expect(layout.spans).toEqual([]);
  });

  describe('with game days', () => {
    const tested = {
      countermeasureId: 'countermeasure-7',
      countermeasure: { number: 7, title: 'A fence', state: 'done' },
    };
    const items = [
      createGameDay({ number: 32, occurredAt: '2026-06-20T12:00:00Z' }),
      createGameDay({ number: 31, occurredAt: '2026-06-10T12:00:00Z' }),
      on(5, '2026-05-01'),
    ];
    const threadsOf = (paths: ReturnType<typeof createPath>[]) =>
      layOutRecord({ items, threads: [], paths, hasOlder: false }, view).spans;

    it('leads from a game day to the event that it rehearses, once', () => {
      const rehearsal = createPath('rehearsal', 31, { debriefId: 'debrief-5' });
      expect(
        threadsOf([rehearsal, { ...rehearsal, drillId: 'one of its drills' }]),
      ).toMatchObject([{ thread: { type: 'rehearsal' }, top: 1, bottom: 2 }]);
    });

    it('says what became of a countermeasure sooner than that it was rehearsed', () => {
      const retest = { ...tested, debriefId: 'debrief-5' };
      expect(
        threadsOf([
          createPath('retest', 31, { ...retest, verdict: 'did-not-hold' }),
          createPath('retest', 31, { ...retest, verdict: 'held' }),
          createPath('rehearsal', 31, { debriefId: 'debrief-5' }),
        ]),
      ).toMatchObject([{ thread: { type: 'did-not-hold' } }]);
    });

    it('leads from a re-test to the game day that found it, not to itself', () => {
      expect(
        threadsOf([
          createPath('retest', 32, { ...tested, verdict: 'held' }),
          createPath('retest', 31, { ...tested, verdict: 'did-not-hold' }),
          createPath('finding', 31, tested),
        ]),
      ).toMatchObject([{ thread: { type: 'held' }, top: 0, bottom: 1 }]);
    });

    it('draws four threads beside each other, and leaves the others to words', () => {
      const debriefs = [1, 2, 3, 4, 5, 6].map(day =>
        on(day, `2026-05-0${day}`),
      );
      const { spans, lanes } = layOutRecord(
        {
          items: [items[0], ...debriefs.reverse()],
          threads: [],
          paths: debriefs.map(it =>
            createPath('rehearsal', 32, { debriefId: it.id }),
          ),
          hasOlder: false,
        },
        view,
      );
      expect([spans.length, lanes]).toEqual([4, 4]);
    });
  });
});
