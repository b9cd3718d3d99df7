import {
  countermeasureInputSchema,
  debriefInputSchema,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { sampleDebriefs } from '.';
import { toSeedDebrief } from './toSeedDebrief';

describe('the sample debriefs', () => {
  const today = new Date('2026-06-12T15:00:00Z');
  const seeds = sampleDebriefs.map(sample => toSeedDebrief(sample, today));

  it.each(seeds.map(seed => [seed.key, seed] as const))(
    '%s is what a client could have written',
    (_key, { content, timeline, countermeasures }) => {
      const write = () => {
        debriefInputSchema.parse({ ...content, relations: [], wentWell: [] });
        timeline.forEach(entry => timelineEntryInputSchema.parse(entry));
        countermeasures.forEach(({ key: _, ...countermeasure }) =>
          countermeasureInputSchema.parse({
            ...countermeasure,
            source: {
              type: 'debrief',
              id: '5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d11',
            },
          }),
        );
      };

      expect(write).not.toThrow();
    },
  );

  it('have keys of their own', () => {
    const keys = [
      ...seeds.map(({ key }) => key),
      ...seeds.flatMap(it => it.countermeasures.map(({ key }) => key)),
    ];

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('point back only', () => {
    const earlier = new Set<string>();
    for (const { key, content, countermeasures } of seeds) {
      const pointsTo = [
        ...(content.relations ?? []).map(it => it.debriefKey),
        ...(content.relations ?? []).map(it => it.countermeasureKey),
        ...(content.wentWell ?? []).map(it => it.countermeasureKey),
      ].filter(it => it !== undefined && it !== null);

      expect([...earlier]).toEqual(expect.arrayContaining(pointsTo));
      [key, ...countermeasures.map(it => it.key)].forEach(it =>
        earlier.add(it),
      );
    }
  });

  it('lie in the past', () => {
    for (const { content, timeline } of seeds) {
      const instants = [
        ...Object.values(content.marks ?? {}),
        ...timeline.map(({ at }) => at),
      ];
      for (const instant of instants) {
        expect(Date.parse(instant ?? '1970-01-01')).toBeLessThan(
          today.getTime(),
        );
      }
    }
  });
});

describe('a sample debrief', () => {
  it('is dated back from the day on which it is loaded', () => {
    const [sample] = sampleDebriefs;

    const { content, countermeasures } = toSeedDebrief(
      {
        ...sample,
        startedDaysAgo: 15,
        startedTimeOfDay: '09:12',
        marks: { detectedAt: 19 },
        countermeasures: [
          {
            key: 'a',
            title: 'A',
            description: '',
            state: 'committed',
            owner: 'user:default/ana',
            dueInDays: -2,
            cornerstone: 'monitor',
            mechanism: 'alert',
          },
        ],
      },
      new Date('2026-06-12T23:59:00Z'),
    );

    expect(content.marks).toMatchObject({
      startedAt: '2026-05-28T09:12:00.000Z',
      detectedAt: '2026-05-28T09:31:00.000Z',
      resolvedAt: null,
    });
    expect(countermeasures[0].dueDate).toBe('2026-06-10');
  });
});
