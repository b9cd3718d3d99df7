import { diffWordsWithSpace } from 'diff';

/** A piece of a text, and whether another text has it as well. */
export interface Part {
  text: string;
  differs: boolean;
}

// Two texts that have less in common are no versions of each other.
const mostEdits = 2_000;

/** A text in the pieces that it shares with another and those it does not. */
export function differingParts(text: string, other: string): Part[] {
  const changes = diffWordsWithSpace(other, text, {
    maxEditLength: mostEdits,
  }) ?? [{ value: text, added: true, removed: false }];
  return changes
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}
