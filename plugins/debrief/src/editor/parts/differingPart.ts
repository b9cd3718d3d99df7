import { commonEnds } from '../saving/mergeTexts';

/** A text in three: what it shares with another before and behind what differs. */
export function differingPart(
  text: string,
  other: string,
): { before: string; differs: string; after: string } {
  const words = text.split(/(?<=\s)/);
  const { before, after } = commonEnds(words, other.split(/(?<=\s)/));
  const end = words.length - after;
  return {
    before: words.slice(0, before).join(''),
    differs: words.slice(before, end).join(''),
    after: words.slice(end).join(''),
  };
}
