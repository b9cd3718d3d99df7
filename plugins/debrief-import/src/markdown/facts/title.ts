import { cutText, titleLimit } from '@debrief/backstage-plugin-debrief-common';
import { Fact, findFact } from './facts';
import { Reading } from '../Reading';
import { Moment, readMoment } from '../../time/moments';
import { hasWords, isSaidBy } from '../../words/words';

/** What a document is called, and the day its name or title tells. */
export interface Title {
  title: string;
  day?: { moment: Moment; line: number };
}

/** The title: of the front matter, the first heading, or the file name. */
export function readTitle(
  name: string,
  reading: Pick<Reading, 'sections' | 'ledger' | 'text' | 'warnings'>,
  facts: Fact[],
): Title {
  const { sections, ledger, text } = reading;
  const heading = sections.find(({ isTitle }) => isTitle)?.heading;
  const fromHeading = heading && splitDate(heading.text);
  const fromName = splitDate(cleanName(name));
  const stated = findFact(facts, 'title')?.values.join(', ');
  const full = [
    stated,
    fromHeading?.rest,
    heading?.text,
    fromName.rest,
    name,
  ].find(it => it !== undefined && hasWords(it));
  const title = shorten(full?.trim() ?? 'Untitled');
  const source = heading && text.slice(heading.start, heading.end);
  const date = fromHeading?.moment;
  // The date of the title is kept as such; a time of day in it would be lost.
  const said = `${title} ${date && !date.time ? date.label : ''}`;
  if (heading && source && isSaidBy(source, said)) {
    ledger.claim(heading.start, heading.end);
  }
  if (!heading && !stated) {
    reading.warnings.add(1, 'The document has no title; its name was taken');
  }
  return {
    title,
    day: dayOf(fromHeading, heading?.line) ?? dayOf(fromName, 1),
  };
}

interface Dated {
  rest: string;
  moment?: Moment;
}

function dayOf(
  dated: Dated | undefined,
  line: number | undefined,
): Title['day'] {
  return dated?.moment?.day?.year && line
    ? { moment: dated.moment, line }
    : undefined;
}

/** `2018-01-18, name` or `name (2018-01-18)`. */
function splitDate(text: string): Dated {
  const plain = text.replace(/\s+/g, ' ').trim();
  const leading = readMoment(plain);
  if (leading?.day) {
    return hasWords(leading.rest)
      ? { rest: leading.rest.trim(), moment: leading }
      : { rest: plain, moment: leading };
  }
  const index = plain.search(/\d{4}-\d{2}-\d{2}/);
  const within = index === -1 ? undefined : readMoment(plain.slice(index));
  return { rest: plain, moment: within };
}

/** A file name without folder, ending and running number. */
function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base
    .replace(/\.(?:md|markdown|mdown|txt)$/i, '')
    .replace(
      /^(?:pm|pir|inc|incident|rca|postmortem)[-_ ]?\d{2,}(?:-\d+)?[-_ ]*/i,
      '',
    )
    .replace(/^[-–\s]+/, '')
    .replace(/^(\d{4}-\d{2}-\d{2})[-_ ]+/, '$1 ')
    .replace(/(?<=\p{L}|\p{N})[-_](?=\p{L})/gu, (sign, _, whole: string) =>
      whole.includes(' ') && !/^\d{4}-\d{2}-\d{2} \S+$/.test(whole)
        ? sign
        : ' ',
    )
    .trim();
}

function shorten(title: string): string {
  if (title.length <= titleLimit) {
    return title;
  }
  return `${cutText(title, titleLimit - 1).trimEnd()}…`;
}
