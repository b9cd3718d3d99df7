import type {
  Cornerstone,
  Mechanism,
} from '@debrief/backstage-plugin-debrief-common';

const cornerstones: [Cornerstone, RegExp][] = [
  [
    'monitor',
    /\b(?:detect\w*|monitor\w*|alert\w*|alarm\w*|observ\w*|dashboards?|metrics?|visib\w*|notifi\w*|health ?checks?|logging|probe)\b/i,
  ],
  [
    'learn',
    /\b(?:document\w*|docs?|train\w*|learn\w*|educat\w*|knowledge|wiki|workshop|game ?days?|practi[cs]e|share|guidelines?|investigat\w*)\b/i,
  ],
  [
    'respond',
    /\b(?:process\w*|respon\w*|recover\w*|runbooks?|playbooks?|communicat\w*|escalat\w*|on-?call|incident|rollback|roll back|failover|procedure\w*|coordinat\w*)\b/i,
  ],
  [
    'anticipate',
    /\b(?:prevent\w*|mitigat\w*|avoid\w*|harden\w*|limit\w*|reliab\w*|technical|fix\w*|test\w*|automat\w*|upgrad\w*|updat\w*|replac\w*|remov\w*|lock|pin|separate|implement\w*|improve\w*|ensure|make sure|review|redundan\w*|revert|allow|add|change|set ?up)\b/i,
  ],
];

const mechanisms: [Mechanism, RegExp][] = [
  [
    'alert',
    /\b(?:alert\w*|alarms?|pag(?:e|ing)|notif\w*|monitor\w*|health ?checks?|probe)\b/i,
  ],
  ['checklist', /\bcheck-?lists?\b/i],
  [
    'documentation',
    /\b(?:document(?:s|ed|ing|ation)?|docs|write (?:down|up)|wiki|readme|runbooks?|playbooks?|guides?|guidelines?|cheat ?sheet)\b/i,
  ],
  [
    'training',
    /\b(?:train\w*|workshops?|educat\w*|teach\w*|learning path|game ?days?|practi[cs]e)\b/i,
  ],
  ['automate', /\b(?:automat\w*|auto-\w+|self-heal\w*)\b/i],
  [
    'redundancy',
    /\b(?:redundan\w*|replica\w*|fail-?over|fallback|backups?|multi-\w+|second\b.{0,20}\b(?:node|region|zone))\b/i,
  ],
  [
    'guardrail',
    /\b(?:tests?|testing|smoke ?test\w*|lint\w*|validat\w*|guard\w*|limits?|quotas?|polic(?:y|ies)|(?:version )?locks?|pin|gates?|block\w*|prevent\w*|refuse|least-privilege|time ?outs?|throttl\w*|canary)\b/i,
  ],
  [
    'eliminate',
    /\b(?:remov\w*|replac\w*|eliminat\w*|delet\w*|migrat\w*|disabl\w*|retir\w*|get rid|separat\w*|fix(?:es|ed|ing)?|upgrad\w*|revert)\b/i,
  ],
  [
    'tooling',
    /\b(?:tool\w*|dashboards?|metrics?|exporter|scripts?|logs?|logging|board)\b/i,
  ],
  [
    'review',
    /\b(?:reviews?|discuss\w*|consider|talk|meeting|assess\w*|evaluat\w*|careful\w*|reflect|agree)\b/i,
  ],
];

/**
 * Guesses the cornerstone of a countermeasure: from the kind that the document
 * groups it under, else from its own words.
 */
export function guessCornerstone(
  group: string,
  text: string,
): Cornerstone | null {
  return (
    groupCornerstone(group) ??
    cornerstones.find(([, pattern]) => pattern.test(text))?.[0] ??
    null
  );
}

/** Guesses the mechanism from the first verb that tells. */
export function guessMechanism(text: string): Mechanism | null {
  const first = mechanisms
    .map(([mechanism, pattern]) => ({ mechanism, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .at(0);
  return first?.mechanism ?? null;
}

const groups: [Cornerstone, RegExp][] = [
  ['monitor', /\b(?:detect\w*|monitor\w*|alert\w*|observab\w*)\b/i],
  [
    'learn',
    /\b(?:document\w*|docs?|train\w*|learn\w*|education|knowledge|investigat\w*)\b/i,
  ],
  ['respond', /\b(?:process\w*|respon\w*|recover\w*|communicat\w*|repair)\b/i],
  [
    'anticipate',
    /\b(?:prevent\w*|mitigat\w*|technical|harden\w*|reliab\w*|avoid|fix)\b/i,
  ],
];

function groupCornerstone(group: string): Cornerstone | undefined {
  return groups.find(([, pattern]) => pattern.test(group))?.[0];
}
