import type {
  SeedContent,
  SeedCountermeasure,
  SeedDebrief,
} from '@debrief/backstage-plugin-debrief-node';
import type {
  SampleCountermeasure,
  SampleDebrief,
  SampleMarks,
  SampleTimelineEntry,
} from './types';

/**
 * A sample debrief as a seed, dated back from `today`.
 */
export function toSeedDebrief(sample: SampleDebrief, today: Date): SeedDebrief {
  const startedAt = startOf(sample, today);
  return {
    key: sample.key,
    status: sample.status,
    content: contentOf(sample, startedAt),
    timeline: sample.timeline.map(entry => timelineEntryOf(entry, startedAt)),
    countermeasures: sample.countermeasures.map(countermeasure =>
      countermeasureOf(countermeasure, today),
    ),
  };
}

function contentOf(sample: SampleDebrief, startedAt: Date): SeedContent {
  return {
    title: sample.title,
    kind: sample.kind,
    scheduled: sample.scheduled,
    severity: sample.severity,
    entities: sample.entities,
    marks: marksOf(sample.marks, startedAt),
    summary: sample.summary,
    discussion: sample.discussion,
    surprises: sample.surprises,
    luck: sample.luck,
    targetAnswers: sample.targetAnswers,
    relations: sample.relations,
    impact: sample.impact,
    mitigation: sample.mitigation,
    factors: sample.factors,
    wentWell: sample.wentWell,
    owner: sample.owner,
    facilitator: sample.facilitator,
    participants: sample.participants,
    links: sample.links,
    tags: sample.tags,
    visibility: sample.visibility,
  };
}

function marksOf(marks: SampleMarks, startedAt: Date): SeedContent['marks'] {
  const at = (minutes: number | undefined) =>
    minutes === undefined ? null : minutesAfter(startedAt, minutes);
  return {
    startedAt: startedAt.toISOString(),
    detectedAt: at(marks.detectedAt),
    mitigatedAt: at(marks.mitigatedAt),
    resolvedAt: at(marks.resolvedAt),
    heldAt: at(marks.heldAt),
  };
}

function timelineEntryOf(
  { after, ...entry }: SampleTimelineEntry,
  startedAt: Date,
): SeedDebrief['timeline'][number] {
  return { ...entry, at: minutesAfter(startedAt, after) };
}

function countermeasureOf(
  { dueInDays, ticket, ...countermeasure }: SampleCountermeasure,
  today: Date,
): SeedCountermeasure {
  return {
    ...countermeasure,
    dueDate:
      dueInDays === undefined
        ? null
        : daysAfter(today, dueInDays).toISOString().slice(0, 10),
    ticket: ticket ? { url: ticket.url } : null,
  };
}

function startOf(sample: SampleDebrief, today: Date): Date {
  const day = daysAfter(today, -sample.startedDaysAgo)
    .toISOString()
    .slice(0, 10);
  return new Date(`${day}T${sample.startedTimeOfDay}:00Z`);
}

function daysAfter(date: Date, days: number): Date {
  const later = new Date(date);
  later.setUTCDate(later.getUTCDate() + days);
  return later;
}

function minutesAfter(date: Date, minutes: number): string {
  return new Date(date.getTime() + minutes * 60_000).toISOString();
}
