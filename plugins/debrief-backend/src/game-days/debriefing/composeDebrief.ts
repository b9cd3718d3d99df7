import {
  cutText,
  debriefInputSchema,
  DebriefContent,
  DrillContent,
  DrillOutcome,
  DrillStamp,
  drillStamps,
  GameDayContent,
  markdownLimit,
  titleLimit,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import type { TimedObservation } from '../observations/ObservationStore';

/** A game day with what happened in it. */
export interface WholeGameDay {
  number: number;
  content: GameDayContent;
  startedAt: string | null;
  endedAt: string | null;
  drills: DrillContent[];
  observations: (TimedObservation & { author: string })[];
}

const outcomeWords: Record<DrillOutcome, string> = {
  held: 'held',
  refuted: 'was refuted',
  inconclusive: 'stayed open',
};

const stampWords: Record<DrillStamp, string> = {
  incitedAt: 'incited',
  detectedAt: 'detected',
  remediatedAt: 'remediated',
  restoredAt: 'restored',
};

/** What a debrief says of a game day, before anybody adds to it. */
export function composeDebrief(gameDay: WholeGameDay): DebriefContent {
  const { content, drills } = gameDay;
  return debriefInputSchema.parse({
    title: cutText(content.title, titleLimit),
    kind: 'game-day',
    scheduled: true,
    entities: content.entities.map(({ entityRef, role }) => ({
      entityRef,
      role: role === 'target' ? 'origin' : role,
    })),
    marks: marksOf(gameDay),
    summary: cutText(summaryOf(gameDay), markdownLimit),
    surprises: cutText(surprisesOf(gameDay), markdownLimit),
    owner: content.roles.owner,
    facilitator: content.roles.coordinator,
    participants: participantsOf(content),
    visibility: content.visibility,
    links: [],
    discussion: cutText(
      drills
        .filter(it => it.notes.trim() !== '')
        .map(it => `**${it.title}**\n\n${it.notes.trim()}`)
        .join('\n\n'),
      markdownLimit,
    ),
  });
}

/** What happened, in the order of its time. */
export function composeTimeline(gameDay: WholeGameDay): TimelineEntryContent[] {
  const entries: TimelineEntryContent[] = [
    ...gameDay.drills.flatMap(entriesOf),
    ...gameDay.observations.map(it => ({
      at: it.at,
      kind:
        it.kind === 'communication'
          ? ('communication' as const)
          : ('observation' as const),
      text: it.text,
      author: it.author.startsWith('user:') ? it.author : null,
      source: null,
    })),
  ];
  return entries.sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
}

function entriesOf(drill: DrillContent): TimelineEntryContent[] {
  return drillStamps.flatMap(stamp => {
    const at = drill[stamp];
    return at === null
      ? []
      : [
          {
            at,
            kind:
              stamp === 'incitedAt' ? ('action' as const) : ('mark' as const),
            text: `${drill.title}: ${stampWords[stamp]}`,
            author: null,
            source: null,
          },
        ];
  });
}

// From the first fault on: what was seen and done first, and restored last. A
// stamp that comes before it belongs to something else.
function marksOf({ drills, startedAt }: WholeGameDay): DebriefContent['marks'] {
  const began = first(drills, 'incitedAt') ?? startedAt;
  const after = (at: string | null) =>
    at !== null && began !== null && Date.parse(at) >= Date.parse(began)
      ? at
      : null;
  const resolvedAt = after(last(drills, 'restoredAt'));
  const mitigatedAt = after(first(drills, 'remediatedAt'));
  const isInOrder =
    !mitigatedAt ||
    !resolvedAt ||
    Date.parse(mitigatedAt) <= Date.parse(resolvedAt);
  return {
    startedAt: began,
    detectedAt: after(first(drills, 'detectedAt')),
    mitigatedAt: isInOrder ? mitigatedAt : null,
    resolvedAt,
    heldAt: null,
  };
}

function first(drills: DrillContent[], stamp: DrillStamp): string | null {
  return instantsOf(drills, stamp).at(0) ?? null;
}

function last(drills: DrillContent[], stamp: DrillStamp): string | null {
  return instantsOf(drills, stamp).at(-1) ?? null;
}

function instantsOf(drills: DrillContent[], stamp: DrillStamp): string[] {
  return drills
    .flatMap(it => it[stamp] ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other));
}

function summaryOf({ content, drills }: WholeGameDay): string {
  const outcomes = drills.map(it =>
    it.outcome === null
      ? `- ${it.title}`
      : `- ${it.title}: the hypothesis ${outcomeWords[it.outcome]}`,
  );
  return [
    content.summary.trim(),
    `**Hypothesis:** ${content.hypothesis}`,
    outcomes.join('\n'),
  ]
    .filter(it => it !== '')
    .join('\n\n');
}

function surprisesOf({ drills, observations }: WholeGameDay): string {
  return [
    ...drills.flatMap(it => it.surprises.map(of => of.text)),
    ...observations.filter(it => it.kind === 'surprise').map(it => it.text),
  ]
    .map(it => `- ${it.trim().replace(/\n/g, '\n  ')}`)
    .join('\n');
}

function participantsOf({
  roles,
}: GameDayContent): { entityRef: string; involvement: string }[] {
  const involvements = new Map<string, string>();
  const add = (ref: string | null, involvement: string) => {
    if (ref !== null && !involvements.has(ref)) {
      involvements.set(ref, involvement);
    }
  };
  add(roles.owner, 'decided');
  add(roles.coordinator, 'decided');
  roles.observers.forEach(it => add(it, 'noticed'));
  roles.reporters.forEach(it => add(it, 'noticed'));
  return [...involvements].map(([entityRef, involvement]) => ({
    entityRef,
    involvement,
  }));
}
