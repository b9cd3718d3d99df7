import { cutText } from '@debrief/backstage-plugin-debrief-common';
import { wordsOf } from '../../words/words';

/** What a section of a post-mortem is about. */
export type SectionRole =
  | 'summary'
  | 'whatHappened'
  | 'impact'
  | 'timeline'
  | 'factors'
  | 'detection'
  | 'response'
  | 'lessons'
  | 'wentWell'
  | 'wentBadly'
  | 'luck'
  | 'surprises'
  | 'detectSooner'
  | 'resolveSooner'
  | 'actions'
  | 'people'
  | 'facts'
  | 'links';

const patterns: [SectionRole, RegExp][] = [
  [
    'detectSooner',
    /^how (?:could|can|might|would) we (?:have )?(?:detect(?:ed)?|notice(?:d)?) (?:it |this )?(?:sooner|faster|earlier)$/,
  ],
  [
    'resolveSooner',
    /^how (?:could|can|might|would) we (?:have )?(?:resolved?|recover(?:ed)?|mitigated?|fix(?:ed)?) (?:it |this )?(?:sooner|faster|earlier)$/,
  ],
  [
    'summary',
    /^(?:(?:executive|incident|issue|outage|event|brief|short|quick|high level|post ?mortem|management) )?(?:summary|overview|abstract|synopsis|tl ?dr|description)(?: of (?:the )?(?:incident|events?|outage|issue))?$/,
  ],
  ['whatHappened', /^what happened$/],
  [
    'impact',
    /^(?:(?:user|customer|business|service|client|financial|overall|incident) )?(?:impact|effects?)(?: (?:assessment|analysis|summary|on (?:users|customers|clients|the business)))?$|^(?:who|what) was (?:affected|impacted)$|^blast radius$/,
  ],
  [
    'timeline',
    /^(?:(?:incident|detailed|full|event|outage|high level) )?(?:time ?line|chronology|event log|sequence of events|chain of events)(?: (?:of|for) (?:the )?(?:events?|incident|outage))?$/,
  ],
  [
    'factors',
    /^(?:contributing|contributory|causal) (?:factors?|causes?|conditions?)$|^(?:the )?(?:root|underlying|proximate|primary|direct|technical|probable)? ?causes?(?: (?:and )?(?:analysis|identification|identified|of (?:the )?(?:incident|outage|failure)|triggers?|contributing factors))*$|^triggers?$|^factors$|^causes and contributing factors$|^(?:why did (?:it|this) happen|what caused (?:it|this|the (?:incident|outage)))$/,
  ],
  ['lessons', /^how(?: did we|d we| we) do$/],
  [
    'wentWell',
    /^(?:(?:what|things that|things) )?(?:went|worked|did go|go|has gone) (?:well|right|good|as planned|smoothly)$|^(?:positives|successes|what did we do well|what helped|the good)$/,
  ],
  [
    'wentBadly',
    /^(?:(?:what|things that|things) )?(?:(?:went|worked) (?:wrong|poorly|badly|less well|not so well)|didn ?t (?:go|work)(?: so)?(?: well)?|did not (?:go|work)(?: so)?(?: well)?|could (?:have gone|have been|be|go)(?: better| improved)?)$|^what can (?:we|be) improved?$|^(?:negatives|the bad)$/,
  ],
  [
    'luck',
    /^(?:(?:where|how|what|when) )?(?:did )?we (?:got|get|were) lucky$|^(?:luck|lucky breaks|good luck)$/,
  ],
  [
    'surprises',
    /^(?:surprises?|what surprised us|what was surprising|why (?:were we |was it |was this )?(?:surprised|surprising|a surprise))$/,
  ],
  [
    'lessons',
    /^(?:lessons|learnings?|takeaways|key takeaways|what (?:did )?we learn(?:ed|t)?|retrospective)(?: (?:we )?(?:have )?(?:learned|learnt))?$/,
  ],
  [
    'actions',
    /^(?:(?:immediate|short term|long term|future|follow ?up|corrective|preventive|preventative|remediation|remedial|improvement|post incident|recommended|planned) )*(?:and (?:preventive|preventative) )?(?:action|actions|action items?|action points?|follow ?ups?|measures|remediations?|remediation items?|countermeasures|next steps|to ?dos?|improvements|prevention|recommendations|work items|tasks|items)$/,
  ],
  [
    'people',
    /^(?:attendees?|atendees?|participants?|responders?|incident (?:responders?|team|roles)|people(?: involved)?|involved|who was involved|authors?|facilitators?|roles|contributors|reviewers|present|stakeholders|contacts?|owners?)$/,
  ],
  [
    'facts',
    /^(?:stats|statistics|metadata|meta ?data|details|incident details|key facts|facts|at a glance|general information|incident (?:information|data|metadata)|information|metrics|key metrics)$/,
  ],
  [
    'links',
    /^(?:links|references|useful links|related(?: (?:issues|incidents|links|tickets|prs|documents|post ?mortems|and|pull requests))*|supporting (?:information|documents|material|materials|data)|resources|further reading|see also|(?:jira )?tickets|forum links|attachments|artifacts|evidence|dashboards)$/,
  ],
  [
    'detection',
    /^(?:detection|discovery|how (?:was|did|were) .*(?:detect|notice|discover).*)$/,
  ],
  [
    'response',
    /^(?:response|recovery|resolution|mitigation|mitigation and resolution|resolution and recovery|how (?:was|did|were) .*(?:resolve|fix|mitigate|recover).*)$/,
  ],
];

// Words that say nothing beyond what kind of section it is.
const structural =
  /^(?:a|all|and|are|did|do|d|for|have|how|in|is|it|of|on|s|that|the|this|times?|was|we|were|what|when|where|which|who|why|\d{1,2}|[ivx]{1,4}|utc|gmt)$/;

/**
 * The role of a section by its heading, and whether the heading says nothing
 * else: "Contributing factors (findings)" does.
 */
export function readHeading(
  text: string,
): { role: SectionRole; saysMore: boolean } | undefined {
  const plain = normalizeHeading(text);
  const found = patterns.find(([, pattern]) => pattern.test(plain));
  if (!found) {
    return undefined;
  }
  const known = new Set(plain.split(' '));
  const saysMore = wordsOf(text.replace(/['’]/g, '')).some(
    word => !known.has(word) && !structural.test(word),
  );
  return { role: found[0], saysMore };
}

// Whoever writes more than that under a hash wrote no heading.
const longestHeading = 300;

/** A heading in lower case, without numbering, symbols and parentheses. */
export function normalizeHeading(text: string): string {
  return cutText(text, longestHeading)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/[-–—:,].*\b(?:utc|gmt|times?|zone)\b.*$/, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,4}[.)]|[a-z][.)])\s+/, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
