import type { TimelineEntryKind } from '@debrief/backstage-plugin-debrief-common';

const kinds: [TimelineEntryKind, RegExp][] = [
  ['decision', /\b(?:decid\w*|decision|agreed|opted|prioriti[sz]ed?)\b/i],
  [
    'communication',
    /\b(?:report(?:s|ed|ing)?|notif(?:y|ied|ies)|inform(?:s|ed|ing)?|announc\w*|contact(?:s|ed)?|messag\w*|posted|tweet\w*|e-?mail\w*|asks?|asked|told|escalat\w*|paged|status page|called|meeting|handed over)\b/i,
  ],
  [
    'investigation',
    /\b(?:investigat\w*|debug\w*|diagnos\w*|analy[sz]\w*|look(?:s|ed|ing)? (?:into|at)|check(?:s|ed|ing)?|suspect\w*|identif(?:y|ied|ies)|discover\w*|root cause|troubleshoot\w*|digging|inspect\w*|verif(?:y|ied|ication))\b/i,
  ],
  [
    'action',
    /\b(?:deploy\w*|restart\w*|revert\w*|roll(?:s|ed|ing)? ?(?:back|over)|rollback|appl(?:y|ied|ies)|delet\w*|scal(?:e|es|ed|ing)|merg\w*|fix(?:ed)?|patch\w*|kill\w*|terminat\w*|upgrad\w*|updat\w*|chang(?:e|ed|es)|add(?:s|ed)?|remov\w*|disabl\w*|enabl\w*|replac\w*|start(?:s|ed) (?:a|the|scan)|cordon\w*|drain\w*|creat\w*|switch\w*|increas(?:e|es|ed)|set|ran|runs?|attempt\w*|failover|failed over|releas\w*)\b/i,
  ],
  [
    'effect',
    /\b(?:down|fail(?:s|ed|ing|ure)?|outage|errors?|unavailab\w*|degrad\w*|recover\w*|restored|back to normal|resolved|broken|crash\w*|expir\w*|timeouts?|slow|unhealthy|operational|success)\b/i,
  ],
];

/** Guesses from its words what kind of entry a line of a timeline is. */
export function guessEntryKind(text: string): TimelineEntryKind {
  // What comes first says what the entry is about.
  const first = kinds
    .map(([kind, pattern]) => ({ kind, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .at(0);
  return first?.kind ?? 'observation';
}
