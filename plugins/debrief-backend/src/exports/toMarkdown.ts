import {
  Countermeasure,
  Debrief,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import { list, oneLine, section, table } from './markdown';

/** A debrief with all that belongs to it. */
export interface ExportedDebrief {
  debrief: Debrief;
  timeline: TimelineEntry[];
  countermeasures: Countermeasure[];
}

/** A debrief as one Markdown document, in the order of the meeting. */
export function toMarkdown(exported: ExportedDebrief): string {
  const { debrief } = exported;
  return [
    `# ${oneLine(debrief.title)}`,
    list(factsOf(debrief)),
    section('Summary', debrief.summary),
    section('Timeline', timelineTable(exported.timeline)),
    section('Impact', impactOf(debrief)),
    section(
      'Could it have been detected sooner?',
      debrief.targetAnswers.detect,
    ),
    section(
      'Could it have been resolved sooner?',
      debrief.targetAnswers.resolve,
    ),
    section(
      'Contributing factors',
      list(debrief.factors.map(it => `**${it.category}**: ${it.text}`)),
    ),
    section('Discussion', debrief.discussion),
    section('What went well', list(debrief.wentWell.map(it => it.text))),
    section('Where we were lucky', debrief.luck),
    section('What surprised us', debrief.surprises),
    section('Countermeasures', countermeasureTable(exported.countermeasures)),
    section(
      'Links',
      list(debrief.links.map(it => `[${it.title || it.url}](<${it.url}>)`)),
    ),
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n');
}

function factsOf(debrief: Debrief): string[] {
  const { marks } = debrief;
  const facts: [string, string | null][] = [
    ['Debrief', `#${debrief.number}`],
    ['Status', debrief.status],
    ['Kind', debrief.scheduled ? `${debrief.kind}, scheduled` : debrief.kind],
    ['Severity', debrief.severity],
    ['Entities', debrief.entities.map(toEntity).join(', ')],
    ['Owner', debrief.owner],
    ['Facilitator', debrief.facilitator],
    ['Participants', debrief.participants.map(it => it.entityRef).join(', ')],
    ['Started', marks.startedAt],
    ['Detected', marks.detectedAt],
    ['Mitigated', marks.mitigatedAt],
    ['Resolved', marks.resolvedAt],
    ['Debrief held', marks.heldAt],
    ['Time to detect', debrief.timings.toDetect],
    ['Time to resolve', debrief.timings.toResolve],
    ['Mitigation', debrief.mitigation],
    ['Tags', debrief.tags.join(', ')],
  ];
  return facts.flatMap(([name, value]) =>
    value ? [`**${name}**: ${value}`] : [],
  );
}

function toEntity(entity: Debrief['entities'][number]): string {
  return `${entity.entityRef} (${entity.role})`;
}

function impactOf({ impact }: Debrief): string {
  const { customersAffected, complaints, cost } = impact;
  const numbers = list([
    ...(customersAffected === null
      ? []
      : [`**Customers affected**: ${customersAffected}`]),
    ...(complaints === null ? [] : [`**Complaints**: ${complaints}`]),
    ...(cost === null ? [] : [`**Cost**: ${cost.amount} ${cost.currency}`]),
  ]);
  return [impact.description.trim(), numbers].filter(Boolean).join('\n\n');
}

function timelineTable(timeline: TimelineEntry[]): string {
  return table(
    ['Time (UTC)', 'Kind', 'What happened', 'Author'],
    timeline.map(it => [it.at, it.kind, it.text, it.author ?? '']),
  );
}

function countermeasureTable(countermeasures: Countermeasure[]): string {
  return table(
    ['Number', 'Countermeasure', 'State', 'Owner', 'Due', 'Ticket'],
    countermeasures.map(it => [
      `CM-${it.number}`,
      it.title,
      it.state,
      it.owner ?? '',
      it.dueDate ?? '',
      it.ticket?.url ?? '',
    ]),
  );
}
