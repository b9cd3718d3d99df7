import {
  drillStamps,
  injectsOf,
} from '@debrief/backstage-plugin-debrief-common';
import type {
  SeedCountermeasure,
  SeedDrill,
  SeedEntryRef,
  SeedGameDay,
  SeedGameDayContent,
  SeedInject,
  SeedObservation,
} from '@debrief/backstage-plugin-debrief-node';
import { countermeasureOf, dayAt, daysAfter, minutesAfter } from '../dating';
import { SampleDebrief } from '../types';
import {
  SampleDrill,
  SampleFinding,
  SampleGameDay,
  SampleObservation,
  SampleReplay,
} from './types';

/**
 * A sample game day as a seed, dated from `today`.
 *
 * @param debriefs - where those stand whose timelines are told again
 * @throws when a debrief or a timeline entry that it names is not there
 */
export function toSeedGameDay(
  sample: SampleGameDay,
  debriefs: SampleDebrief[],
  today: Date,
): SeedGameDay {
  const scheduledAt = dayAt(today, sample.inDays, sample.timeOfDay);
  const { run, cancelled } = sample;
  const startedAt = new Date(minutesAfter(scheduledAt, run?.lateBy ?? 0));
  const at = (minutes: number) => minutesAfter(startedAt, minutes);
  return {
    key: sample.key,
    content: contentOf(sample, debriefs, scheduledAt),
    status: sample.status,
    ...(run && {
      startedAt: startedAt.toISOString(),
      endedAt: at(run.abort?.decidedAfter ?? run.endedAfter),
    }),
    ...(run?.abort && {
      endedBy: run.abort.by,
      reason: run.abort.reason,
      restoredAt: at(run.abort.restoredAfter),
    }),
    ...(cancelled && {
      endedAt: daysAfter(scheduledAt, -cancelled.daysBefore).toISOString(),
      reason: cancelled.reason,
    }),
    drills: sample.drills.map(drill => drillOf(drill, at)),
    observations: sample.observations.map(observation =>
      observationOf(observation, sample.replays, debriefs, at),
    ),
    findings: sample.findings.map(finding =>
      findingOf(finding, at(run?.endedAfter ?? 0), today),
    ),
  };
}

function contentOf(
  sample: SampleGameDay,
  debriefs: SampleDebrief[],
  scheduledAt: Date,
): SeedGameDayContent {
  return {
    title: sample.title,
    form: sample.form,
    scenario: sample.scenario,
    failureMode: sample.failureMode,
    environment: sample.environment,
    hypothesis: sample.hypothesis,
    expectation: sample.expectation,
    announced: sample.announced,
    visibility: sample.visibility,
    entities: sample.entities,
    scheduledAt: scheduledAt.toISOString(),
    durationMinutes: sample.durationMinutes,
    roles: sample.roles,
    steadyState: sample.steadyState,
    blastRadius: sample.blastRadius,
    restoreSteps: sample.restoreSteps,
    abortConditions: sample.abortConditions,
    expectedAlerts: sample.expectedAlerts,
    preparations: sample.preparations,
    rehearses: sample.rehearses.map(debriefKey => ({ debriefKey })),
    retests: sample.retests.map(countermeasureKey => ({ countermeasureKey })),
    injects: injectsOfSample(sample, debriefs),
    summary: sample.summary,
  };
}

function injectsOfSample(
  { replays, injects }: SampleGameDay,
  debriefs: SampleDebrief[],
): SeedInject[] {
  return [
    ...(replays ? injectsOfReplay(replays, debriefs) : []),
    ...injects.map(({ after, ...inject }) => ({
      ...inject,
      afterMinutes: after,
      from: null,
    })),
  ].sort((one, other) => one.afterMinutes - other.afterMinutes);
}

function injectsOfReplay(
  { debriefKey, until }: SampleReplay,
  debriefs: SampleDebrief[],
): SeedInject[] {
  const start = new Date(0);
  const entries = timelineOf(debriefKey, debriefs)
    .map((entry, index) => ({
      id: String(index),
      at: minutesAfter(start, entry.after),
      kind: entry.kind,
      text: entry.text,
    }))
    .filter(({ at }) => at <= minutesAfter(start, until));
  return injectsOf(entries).map(({ from, ...inject }) => ({
    ...inject,
    from: { debriefKey, entry: Number(from) },
  }));
}

function drillOf(
  sample: SampleDrill,
  at: (minutes: number) => string,
): SeedDrill {
  const known = (minutes: number | undefined) =>
    minutes === undefined ? null : at(minutes);
  const stamps = {
    incitedAt: known(sample.incited),
    detectedAt: known(sample.detected),
    remediatedAt: known(sample.remediated),
    restoredAt: known(sample.restored),
  } satisfies Record<(typeof drillStamps)[number], string | null>;
  return {
    title: sample.title,
    fault: sample.fault,
    plannedAfterMinutes: sample.plannedAfter,
    startedAt: known(sample.started),
    endedAt: known(sample.ended),
    ...stamps,
    detectedBy: sample.detectedBy ?? null,
    rehearses: (sample.rehearses ?? []).map(debriefKey => ({ debriefKey })),
    retests: (sample.retests ?? []).map(countermeasureKey => ({
      countermeasureKey,
    })),
    execution: sample.execution ?? null,
    executionNote: sample.executionNote ?? '',
    outcome: sample.outcome ?? null,
    notes: sample.notes ?? '',
    surprises: sample.surprises ?? [],
    alerts: sample.alerts,
    measurements: (sample.measurements ?? []).map(
      ({ after, ...measurement }) => ({ ...measurement, at: at(after) }),
    ),
  };
}

function observationOf(
  { after, drill, recognises, ...observation }: SampleObservation,
  replays: SampleReplay | undefined,
  debriefs: SampleDebrief[],
  at: (minutes: number) => string,
): SeedObservation {
  return {
    ...observation,
    at: at(after),
    drill: drill === undefined ? null : drill - 1,
    recognises:
      recognises === undefined || !replays
        ? null
        : entryAt(recognises, replays.debriefKey, debriefs),
  };
}

function findingOf(
  { stateChangedInDays, ...countermeasure }: SampleFinding,
  createdAt: string,
  today: Date,
): SeedCountermeasure {
  const found = { ...countermeasureOf(countermeasure, today), createdAt };
  return stateChangedInDays === undefined
    ? found
    : {
        ...found,
        stateChangedAt: dayAt(today, stateChangedInDays, '16:00').toISOString(),
      };
}

function entryAt(
  minute: number,
  debriefKey: string,
  debriefs: SampleDebrief[],
): SeedEntryRef {
  const entry = timelineOf(debriefKey, debriefs).findIndex(
    ({ after }) => after === minute,
  );
  if (entry < 0) {
    throw new Error(`'${debriefKey}' has no timeline entry at ${minute}`);
  }
  return { debriefKey, entry };
}

function timelineOf(key: string, debriefs: SampleDebrief[]) {
  const debrief = debriefs.find(it => it.key === key);
  if (!debrief) {
    throw new Error(`There is no sample debrief '${key}'`);
  }
  return debrief.timeline;
}
