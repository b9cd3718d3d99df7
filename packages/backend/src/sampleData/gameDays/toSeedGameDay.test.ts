import {
  countermeasureInputSchema,
  defaultDebriefSettings,
  drillInputSchema,
  findCompletionProblems,
  findStampProblems,
  gameDayInputSchema,
  isTold,
  isWithinLimit,
  measurementInputSchema,
  observationInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { SeedGameDay } from '@debrief/backstage-plugin-debrief-node';
import { sampleGameDays } from '.';
import { sampleDebriefs } from '..';
import { toSeedGameDay } from './toSeedGameDay';

const anId = '5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d11';
const today = new Date('2026-06-12T15:00:00Z');
const seeds = sampleGameDays.map(sample =>
  toSeedGameDay(sample, sampleDebriefs, today),
);

describe('the sample game days', () => {
  it.each(seeds.map(seed => [seed.key, seed] as const))(
    '%s is what clients could have written',
    (_key, { content, drills, observations, findings }) => {
      const write = () => {
        gameDayInputSchema.parse({
          ...content,
          rehearses: [],
          retests: [],
          injects: content.injects?.map(it => ({ ...it, from: null })),
        });
        for (const { measurements, ...drill } of drills) {
          drillInputSchema.parse({ ...drill, rehearses: [], retests: [] });
          measurements?.forEach(({ by: _, ...measurement }) =>
            measurementInputSchema.parse(measurement),
          );
        }
        observations.forEach(({ author: _, drill, ...observation }) =>
          observationInputSchema.parse({ ...observation, recognises: null }),
        );
        findings.forEach(
          ({ key: _, createdAt, stateChangedAt, ...countermeasure }) =>
            countermeasureInputSchema.parse({
              ...countermeasure,
              source: { type: 'game-day', id: anId },
            }),
        );
      };

      expect(write).not.toThrow();
    },
  );

  it.each(seeds.map(seed => [seed.key, seed] as const))(
    '%s has what belongs to its status',
    (_key, { status, startedAt, endedAt, restoredAt, reason }) => {
      const hasBegun = status === 'completed' || status === 'aborted';

      expect(startedAt !== undefined).toBe(hasBegun);
      expect(endedAt !== undefined).toBe(status !== 'planned');
      expect(restoredAt !== undefined).toBe(status === 'aborted');
      expect(reason !== undefined).toBe(
        status === 'aborted' || status === 'cancelled',
      );
    },
  );

  it.each(
    seeds
      .filter(it => it.startedAt === undefined)
      .map(seed => [seed.key, seed] as const),
  )(
    '%s has seen nothing, for it has not begun',
    (_key, { drills, observations, findings }) => {
      expect(drills.flatMap(it => instantsOf(it))).toEqual([]);
      expect(drills.filter(it => it.outcome || it.execution)).toEqual([]);
      expect([...observations, ...findings]).toEqual([]);
    },
  );

  it.each(
    seeds
      .filter(it => it.status === 'completed')
      .map(seed => [seed.key, seed] as const),
  )('%s could be completed', (_key, { content, drills }) => {
    const problems = findCompletionProblems(
      { form: content.form ?? 'injection' },
      drills.map(({ title, outcome = null }) => ({
        id: title,
        title,
        outcome,
      })),
    );

    expect(problems).toEqual([]);
  });

  it.each(seeds.map(seed => [seed.key, seed] as const))(
    '%s names only what there is',
    (_key, { content, drills, observations }) => {
      const modes = defaultDebriefSettings.failureModes.map(({ id }) => id);
      const environments = defaultDebriefSettings.environments.map(
        ({ id }) => id,
      );

      expect(modes).toContain(content.failureMode);
      expect(environments).toContain(content.environment);
      for (const { measurements } of drills) {
        measurements?.forEach(({ steadyState }) =>
          expect(content.steadyState).toHaveProperty([steadyState]),
        );
      }
      observations
        .flatMap(({ drill }) => drill ?? [])
        .forEach(drill => expect(drills).toHaveProperty([drill]));
    },
  );

  it('have keys of their own, beside the debriefs', () => {
    const keys = [
      ...sampleDebriefs.map(({ key }) => key),
      ...sampleDebriefs.flatMap(it => it.countermeasures.map(of => of.key)),
      ...seeds.map(({ key }) => key),
      ...seeds.flatMap(it => it.findings.map(({ key }) => key)),
    ];

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('point back only', () => {
    const debriefs = new Set(sampleDebriefs.map(({ key }) => key));
    const earlier = new Set(
      sampleDebriefs.flatMap(it => it.countermeasures.map(({ key }) => key)),
    );
    for (const seed of seeds) {
      const places = [seed.content, ...seed.drills];
      places
        .flatMap(it => it.rehearses ?? [])
        .forEach(it => expect(debriefs).toContain(it.debriefKey));
      places
        .flatMap(it => it.retests ?? [])
        .forEach(it => expect(earlier).toContain(it.countermeasureKey));
      seed.findings.forEach(({ key }) => earlier.add(key));
    }
  });

  it('rehearse what had happened by then', () => {
    const startedAt = new Map(
      sampleDebriefs.map(it => [it.key, -it.startedDaysAgo]),
    );
    for (const { key, inDays, rehearses } of sampleGameDays) {
      for (const debriefKey of rehearses) {
        expect([key, startedAt.get(debriefKey)! < inDays]).toEqual([key, true]);
      }
    }
  });

  it('lie in the past once they have begun, and to come while they are planned', () => {
    for (const seed of seeds) {
      const scheduledAt = Date.parse(seed.content.scheduledAt ?? '');
      expect(scheduledAt > today.getTime()).toBe(seed.status === 'planned');

      const instants = [
        ...[seed.startedAt, seed.endedAt, seed.restoredAt],
        ...seed.observations.map(({ at }) => at),
        ...seed.drills.flatMap(it => instantsOf(it)),
        ...seed.findings.flatMap(it => [it.createdAt, it.stateChangedAt]),
      ];
      for (const instant of instants.filter(it => !!it)) {
        expect([seed.key, Date.parse(instant!) < today.getTime()]).toEqual([
          seed.key,
          true,
        ]);
      }
    }
  });

  it('have drills whose instants come one after another', () => {
    for (const { startedAt, endedAt, drills } of seeds) {
      for (const drill of drills) {
        expect(findStampProblems(drill)).toEqual([]);
        for (const instant of instantsOf(drill)) {
          expect(instant >= startedAt! && instant <= endedAt!).toBe(true);
        }
      }
    }
  });

  it('have nothing that held although a value had left its limit', () => {
    const contradicted = seeds.flatMap(({ key, content, drills }) =>
      drills
        .filter(({ outcome }) => outcome === 'held')
        .filter(({ measurements }) =>
          measurements?.some(({ steadyState, value }) => {
            const limit = content.steadyState?.[steadyState].limit;
            const { above = null, below = null } = limit ?? {};
            return isWithinLimit(value, { above, below }) === false;
          }),
        )
        .map(({ title }) => [key, title]),
    );

    expect(contradicted).toEqual([]);
  });

  it('are of each form, and have come to each end', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(10);
    expect(new Set(seeds.map(it => it.content.form))).toEqual(
      new Set(['injection', 'tabletop', 'wheel']),
    );
    expect(new Set(seeds.map(it => it.status))).toEqual(
      new Set(['planned', 'completed', 'aborted', 'cancelled']),
    );
  });

  it('tell a whole chain for payments, from the incident to what was verified', () => {
    const debrief = sampleDebriefs.find(
      it => it.key === 'gift-cards-topped-up-again',
    )!;
    const countermeasure = debrief.countermeasures.find(
      it => it.key === 'top-up-intent',
    )!;
    const tests = seeds.flatMap(seed =>
      seed.drills.map(drill => ({ seed, drill })),
    );
    const outcomesOf = (key: string) =>
      tests
        .filter(({ drill }) =>
          drill.retests?.some(it => it.countermeasureKey === key),
        )
        .map(({ seed, drill }) => [seed.key, drill.outcome]);
    const refuted = seeds.find(it => it.key === 'payments-loses-its-cache')!;
    const finding = refuted.findings.find(
      it => it.key === 'attempt-numbers-in-ledger',
    )!;

    expect(debrief.entities.map(it => it.entityRef)).toContain(
      'component:default/payments',
    );
    expect(countermeasure.entities).toContain('component:default/payments');
    expect(outcomesOf(countermeasure.key)).toEqual([
      ['payments-loses-its-cache', 'refuted'],
      ['payments-loses-its-cache-again', 'held'],
    ]);
    expect(finding.entities).toContain('component:default/payments');
    expect(outcomesOf(finding.key)).toEqual([
      ['payments-loses-its-cache-again', 'held'],
    ]);
    expect([countermeasure.state, finding.state]).toEqual([
      'verified',
      'verified',
    ]);
  });
});

describe('a sample game day that replays a debrief', () => {
  const sample = sampleGameDays.find(it => it.replays)!;
  const { content, observations } = seeds.find(it => it.key === sample.key)!;
  const injects = content.injects ?? [];
  const { timeline } = sampleDebriefs.find(
    it => it.key === sample.replays!.debriefKey,
  )!;

  it('tells entries of its timeline, with the times between them', () => {
    const told = injects.map(it => timeline[it.from!.entry]);

    expect(told.length).toBeGreaterThan(2);
    expect(injects.map(it => it.text)).toEqual(told.map(it => it.text));
    expect(injects.map(it => it.afterMinutes)).toEqual(
      told.map(it => it.after - told[0].after),
    );
  });

  it('gives nothing away', () => {
    const told = injects.map(it => timeline[it.from!.entry]);

    expect(told.filter(it => !isTold(it))).toEqual([]);
    expect(told.filter(it => it.after > sample.replays!.until)).toEqual([]);
  });

  it('says where the same was recognised then', () => {
    const recognised = observations.flatMap(it =>
      it.recognises ? [timeline[it.recognises.entry].text] : [],
    );

    expect(recognised).toContain(
      'Roll back feature-flags only; leave checkout and pricing as they are',
    );
  });
});

describe('a seed of a sample game day', () => {
  it('is dated from the day on which it is loaded', () => {
    const [sample] = sampleGameDays;

    const seed = toSeedGameDay(
      {
        ...sample,
        inDays: -3,
        timeOfDay: '13:00',
        run: { lateBy: 7, endedAfter: 61 },
      },
      sampleDebriefs,
      new Date('2026-06-12T23:59:00Z'),
    );

    expect(seed.content.scheduledAt).toBe('2026-06-09T13:00:00.000Z');
    expect(seed.startedAt).toBe('2026-06-09T13:07:00.000Z');
    expect(seed.endedAt).toBe('2026-06-09T14:08:00.000Z');
  });
});

/** The instants of a drill that are known. */
function instantsOf(drill: SeedGameDay['drills'][number]): string[] {
  return [
    drill.startedAt,
    drill.endedAt,
    drill.incitedAt,
    drill.detectedAt,
    drill.remediatedAt,
    drill.restoredAt,
    ...(drill.measurements ?? []).map(({ at }) => at),
  ].flatMap(it => (it ? [it] : []));
}
