import { isSaidBy } from '../words/words';

/** A person as named in a document, and a guess who that is. */
export interface Person {
  name: string;
  entityRef: string;
  /** What stood beside the name: `facilitator`. */
  role: string;
}

const nobody =
  /^(?:n\/?a|none|nobody|unknown|tbd|tba|todo|everyone|all|various|me|we|us|team|n|a|x+|-+|\?+)$/i;
const collective =
  /\b(?:teams?|department|group|squad|everyone|members?|engineering|operations|support|sre|devops|organi[sz]ation|company|vendor|customers?)\b/i;

/**
 * Splits a list of names: `Ana Keller (facilitator), @ben and cho@example.com`.
 * What is no name of a person is left out.
 */
export function readPeople(text: string): Person[] {
  return text
    .replace(/\\/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .split(/\n|[,;]|\s(?:and|&|\+)\s|\s\/\s/)
    .flatMap(part => {
      const person = readPerson(part);
      return person ? [person] : [];
    });
}

// With a role and the link to a profile.
const longestName = 1500;

/** Reads one name; undefined when it can be no single person. */
export function readPerson(text: string): Person | undefined {
  if (text.length > longestName) {
    return undefined;
  }
  const plain = text
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
    .replace(/\[([^\]]{0,200})\](?:\([^)]{0,1000}\))?/g, '$1')
    .replace(/[*_`<>]/g, '')
    .trim();
  const role = /\(([^()]*)\)/.exec(plain)?.[1] ?? '';
  const name = plain
    .replace(/\([^()]*\)/g, '')
    .replace(/\s[-–—]\s.*$/, '')
    .replace(/[.:]+$/, '')
    .trim();
  const slug = slugOf(name);
  return slug ? { name, entityRef: `user:default/${slug}`, role } : undefined;
}

/** Reads a name that must be of one person: "Ana and Ben" is none. */
export function readOnePerson(text: string): Person | undefined {
  return /[,;/&\n]|\band\b/.test(text) ? undefined : readPerson(text);
}

/** Whether the ref of a person says all that the source says of them. */
export function isNamedBy(text: string, { entityRef }: Person): boolean {
  return isSaidBy(text, entityRef);
}

/** The involvement that a role in words comes nearest to. */
export function involvementOf(role: string) {
  const found = involvements.find(([pattern]) => pattern.test(role));
  return found?.[1];
}

const involvements = [
  [
    /\b(?:command|commander|ic|lead|leader|manager|coordinator|decid)/i,
    'decided',
  ],
  [/\b(?:notic|detect|found|discover|alert)/i, 'noticed'],
  [/\b(?:diagnos|investigat|sme|expert|debug)/i, 'diagnosed'],
  [/\b(?:respon|on-?call|resolver|engineer|ops|fix)/i, 'responded'],
  [/\b(?:affected|customer|user|impacted)/i, 'affected'],
  [
    /\b(?:author|observ|attend|scribe|facilit|moderat|comm|guest|review|report)/i,
    'interested',
  ],
] as const;

function slugOf(name: string): string | undefined {
  const email = /^([\w.+-]{1,60})@[\w-]+\.[\w.-]+$/.exec(name);
  const handle = /^@([\w.-]{1,60})$/.exec(name);
  const bare = (email?.[1] ?? handle?.[1] ?? name).trim();
  if (!isName(bare)) {
    return undefined;
  }
  const slug = bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s+]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '');
  return /^[a-z0-9][a-z0-9_.-]{0,61}$/.test(slug) && /[a-z]/.test(slug)
    ? slug
    : undefined;
}

function isName(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 60 &&
    text.split(/\s+/).length <= 4 &&
    !/[:/|=?!"()[\]{}#]/.test(text) &&
    !nobody.test(text) &&
    !collective.test(text)
  );
}
