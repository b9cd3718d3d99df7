import type {
  SeedContent,
  SeedDebrief,
} from '@debrief/backstage-plugin-debrief-node';
import { countermeasureOf, dayAt, minutesAfter } from './dating';
import type { SampleDebrief, SampleMarks, SampleTimelineEntry } from './types';

/**
 * A sample debrief as a seed, dated back from `today`.
 */
export function toSeedDebrief(sample: SampleDebrief, today: Date): SeedDebrief {
  const startedAt = dayAt(
    today,
    -sample.startedDaysAgo,
    sample.startedTimeOfDay,
  );
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
