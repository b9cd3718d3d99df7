import { normalizeHeading } from '../source/sectionRoles';

/** A fact that a post-mortem states as `Name: value`. */
export type FactName =
  | 'title'
  | 'date'
  | 'startedAt'
  | 'detectedAt'
  | 'mitigatedAt'
  | 'resolvedAt'
  | 'heldAt'
  | 'timeToDetect'
  | 'timeToMitigate'
  | 'timeToResolve'
  | 'severity'
  | 'status'
  | 'owner'
  | 'facilitator'
  | 'commander'
  | 'authors'
  | 'participants'
  | 'responders'
  | 'tags'
  | 'entities'
  | 'customersAffected'
  | 'complaints'
  | 'zone'
  | 'summary'
  | 'impact';

const event = '(?:incident|event|outage|impact|problem|issue|disruption)';

const patterns: [FactName, RegExp][] = [
  ['title', /^(?:title|incident (?:title|name)|name)$/],
  [
    'heldAt',
    /^(?:(?:date (?:and time )?of (?:the )?)?(?:post ?mortem|review|retro|retrospective|debrief|debriefing|pir|rca)(?: (?:meeting|review))?(?: (?:date|time|date and time|held|held at|held on))?|meeting(?: (?:date|time|held))?|held(?: at| on)?|reviewed(?: at| on)?)$/,
  ],
  [
    'startedAt',
    new RegExp(
      `^(?:time of (?:the )?${event}|(?:${event} )?(?:start|started|begin|began|beginning|onset|time started|occurred|start ?time|start date|start date and time|start date time)(?: at| on| time)?)$`,
    ),
  ],
  [
    'timeToDetect',
    /^(?:(?:mean )?time to (?:detect|detection|discover|discovery|identify|notice)|m?ttd|detection (?:duration|delay))$/,
  ],
  [
    'timeToMitigate',
    /^(?:(?:mean )?time to (?:mitigate|mitigation)|m?ttm|mitigation duration)$/,
  ],
  [
    'timeToResolve',
    new RegExp(
      `^(?:(?:mean )?time to (?:recover|recovery|resolve|resolution|restore|restoration|fix|repair)|m?ttr|(?:(?:total|overall) )?(?:${event} )?(?:duration|downtime|length)(?: of (?:the )?${event})?)$`,
    ),
  ],
  [
    'detectedAt',
    new RegExp(
      `^(?:(?:${event} )?(?:first )?(?:detected|discovered|noticed)(?: at| on)?|(?:detection|detect|discovery) ?time|time (?:detected|discovered|noticed|of detection)|detection)$`,
    ),
  ],
  [
    'mitigatedAt',
    new RegExp(
      `^(?:(?:${event} )?mitigated(?: at| on)?|mitigation time|time (?:mitigated|of mitigation))$`,
    ),
  ],
  [
    'resolvedAt',
    new RegExp(
      `^(?:(?:${event} )?(?:resolved|ended|end|finished|recovered|restored|fixed|closed)(?: at| on)?|(?:${event} )?(?:end|resolution|resolve|recovery) ?(?:time|date|date and time)|time (?:resolved|ended|of resolution|recovered|restored))$`,
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:(?:${event} )?dates?(?: and time)?(?: of (?:the )?${event})?|day|when)$`,
    ),
  ],
  [
    'severity',
    /^(?:(?:incident )?(?:severity|sev|priority)(?: level)?|severity level|incident level|impact level)$/,
  ],
  ['status', /^(?:(?:document |post ?mortem |incident )?status|state)$/],
  [
    'owner',
    /^(?:(?:incident |post ?mortem |document )?owner|owned by|responsible(?: person)?)$/,
  ],
  ['facilitator', /^(?:facilitator|moderator|facilitated by)$/],
  [
    'commander',
    /^(?:incident (?:commander|lead|leader|manager|coordinator)|ic|commander|lead)$/,
  ],
  [
    'authors',
    /^(?:authors?|written by|prepared by|reporter|reported by|scribe)$/,
  ],
  ['responders', /^(?:(?:incident )?responders?|on ?call|on call engineers?)$/],
  [
    'participants',
    /^(?:attendees?|atendees?|participants?|people(?: involved)?|involved|contacts?|reviewers?|present)$/,
  ],
  ['tags', /^(?:tags?|labels?|keywords?|category|categories|problem type)$/],
  ['entities', /^(?:(?:affected )?(?:entities|entity|entity refs?))$/],
  [
    'customersAffected',
    /^(?:(?:number of )?(?:affected|impacted) (?:customers|users)|(?:number of )?(?:customers|users) (?:affected|impacted))$/,
  ],
  [
    'complaints',
    /^(?:(?:number of )?(?:customer )?complaints|(?:number of )?(?:support|customer) (?:tickets|requests|cases)(?: raised)?)$/,
  ],
  ['zone', /^(?:time ?zone|tz|all times(?: are)?(?: in)?)$/],
  ['summary', /^(?:summary|tl ?dr)$/],
  ['impact', /^(?:(?:user |customer )?impact)$/],
];

/** Which fact a label names. */
export function factNameOf(label: string): FactName | undefined {
  // camelCase keys of a front matter.
  const plain = normalizeHeading(
    label.slice(0, 100).replace(/([a-z])([A-Z])/g, '$1 $2'),
  );
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}
