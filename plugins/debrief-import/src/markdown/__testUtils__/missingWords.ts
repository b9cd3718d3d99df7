import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';

// What a template says on its own: the names of its sections, columns and
// boxes, and the sentence about the time zone. They become facts.
const template = new Set(
  `a action actions all and are at author authors bug by cause causes
  contributing corrective countermeasures date description detail details did
  due event events factor factors follow got happened impact improvement
  improvements in incident is item items jira learned learnt lesson lessons
  link links local luck lucky message next of on overview owner person post
  prs
  postmortem prevention related remediation responsible root section standard
  state status steps summary surprised surprises supporting information taken task tasks the things
  ticket time timeline times timestamp timezone title tl dr todo trigger
  triggers type up ups was we well went were what when where who why work x
  zone`.split(/\s+/),
);

// Dates, times and zones that became instants.
const calendar =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\d{1,2}(?:st|nd|rd|th|am|pm|h|z|h\d{2}|t\d{2})?|(?:19|20|21)\d{2}|am|pm|utc\d?|gmt\d?|cet|cest|pst|pdt|est|edt|cst|cdt|mst|mdt|bst|ist|et|pt|z)$/;

/**
 * The words of a source that an import did not keep, without those that only a
 * template says and without dates and times. It knows nothing of how the
 * importer works.
 */
export function missingWords(
  source: string,
  { debrief, timeline, countermeasures }: ImportedDocument,
): string[] {
  const kept = new Set<string>();
  collectWords({ debrief, timeline, countermeasures }, kept);
  const missing = wordsIn(source).filter(
    word => !kept.has(word) && !template.has(word) && !calendar.test(word),
  );
  return [...new Set(missing)];
}

function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    wordsIn(value).forEach(word => words.add(word));
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(it => collectWords(it, words));
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
