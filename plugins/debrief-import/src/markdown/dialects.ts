import type { Fact } from './facts/facts';
import type { Source } from './source/readSource';
import type { ImportDialect } from '@debrief/backstage-plugin-debrief-common';
import { normalizeHeading } from './source/sectionRoles';
import { Section } from './source/sections';

// What tells a template from the others counts twice.
const signs: Record<
  Exclude<ImportDialect, 'generic'>,
  { own: string[]; shared: string[] }
> = {
  'google-sre': {
    own: ['trigger', 'supporting information', 'root causes and trigger'],
    shared: [
      'authors',
      'status',
      'root causes',
      'root cause',
      'resolution',
      'detection',
      'where we got lucky',
      'what went well',
      'what went wrong',
      'lessons learned',
      'action items',
      'impact',
    ],
  },
  pagerduty: {
    own: [
      'how d we do',
      'howd we do',
      'what didnt go so well',
      'responders',
      'external message',
      'internal email',
      'messaging',
      'time in sev 1',
      'time in sev 2',
      'time in sev1',
      'call recording',
    ],
    shared: [
      'overview',
      'what happened',
      'contributing factors',
      'resolution',
      'impact',
      'what went well',
      'action items',
      'timeline',
    ],
  },
  atlassian: {
    own: [
      'leadup',
      'lead up',
      'fault',
      'five whys',
      'the five whys',
      'backlog check',
      'recurrence',
      'root cause identification',
      'root cause identification the five whys',
    ],
    shared: [
      'incident summary',
      'impact',
      'detection',
      'response',
      'recovery',
      'timeline',
      'root cause',
      'corrective actions',
      'lessons learned',
    ],
  },
  dfds: {
    own: ['time to detection', 'time to recovery', 'stats'],
    shared: [
      'contributing factors',
      'attendees',
      'atendees',
      'lessons learned',
      'action items',
      'summary',
      'timeline',
    ],
  },
  mybinder: {
    own: [
      'process improvements',
      'documentation improvements',
      'technical improvements',
      'timeline headings',
      'dated title',
    ],
    shared: [
      'what went wrong',
      'where we got lucky',
      'what went well',
      'lessons learnt',
      'action items',
      'timeline',
      'summary',
    ],
  },
  morgue: {
    own: [
      'why surprised',
      'why were we surprised',
      'status time',
      'detect time',
      'forum links',
      'irc channels',
      'slack channels',
      'gcal',
      'contact',
      'remediation',
      'tldr',
    ],
    shared: [
      'start time',
      'end time',
      'severity',
      'summary',
      'timeline',
      'tags',
      'images',
      'tickets',
      'jira',
    ],
  },
};

const enough = 4;

/**
 * Which template a document looks most like. It only names the document; every
 * heading is understood in every dialect.
 */
export function detectDialect(
  sections: Section[],
  source: Source,
  facts: Fact[],
): ImportDialect {
  const seen = new Set(labelsOf(source, facts).map(normalizeHeading));
  for (const { heading, moment, isTitle } of sections) {
    if (moment) {
      seen.add('timeline headings');
    } else if (
      heading &&
      isTitle &&
      /^\d{4}-\d{2}-\d{2}\b/.test(heading.text)
    ) {
      seen.add('dated title');
    } else if (heading) {
      seen.add(normalizeHeading(heading.text));
    }
  }
  let best: { dialect: ImportDialect; score: number } = {
    dialect: 'generic',
    score: enough - 1,
  };
  for (const dialect of Object.keys(signs) as (keyof typeof signs)[]) {
    const { own, shared } = signs[dialect];
    const score =
      2 * own.filter(sign => seen.has(sign)).length +
      shared.filter(sign => seen.has(sign)).length;
    if (score > best.score) {
      best = { dialect, score };
    }
  }
  return best.dialect;
}

/** The names of stated facts, as written. */
function labelsOf({ frontMatter, body }: Source, facts: Fact[]): string[] {
  const lines = body.split('\n');
  return [
    ...(frontMatter?.entries ?? []).map(({ key }) => key),
    ...facts.map(({ line }) =>
      (lines.at(line - 1) ?? '').split(':')[0].replace(/[*_|]|^\s*[-+]/g, ''),
    ),
  ];
}
