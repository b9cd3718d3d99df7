import { commonEnds } from '../saving/mergeTexts';

/** A piece of a text, and whether another text has it as well. */
export interface Part {
  text: string;
  differs: boolean;
}

// Comparing every word with every other takes that many steps.
const mostSteps = 4_000_000;

/** A text in the pieces that it shares with another and those it does not. */
export function differingParts(text: string, other: string): Part[] {
  const words = toWords(text);
  const otherWords = toWords(other);
  const { before, after } = commonEnds(words, otherWords);
  const middle = words.slice(before, words.length - after);
  const otherMiddle = otherWords.slice(before, otherWords.length - after);
  const shared = sharedWords(middle, otherMiddle);
  return joinParts(
    words.map((word, index) => ({
      text: word,
      differs:
        index >= before &&
        index < words.length - after &&
        !shared.has(index - before),
    })),
  );
}

function toWords(text: string): string[] {
  return text.split(/(\s+)/).filter(Boolean);
}

/** The places of the words in the longest sequence that both have. */
function sharedWords(words: string[], others: string[]): Set<number> {
  const shared = new Set<number>();
  if (words.length * others.length > mostSteps) {
    return shared;
  }
  // How long that sequence is, from each pair of places to both ends.
  const width = others.length + 1;
  const lengths = new Uint32Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        words[i] === others[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < words.length && j < others.length) {
    if (words[i] === others[j]) {
      shared.add(i);
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return shared;
}

function joinParts(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && last.differs === part.differs) {
      last.text += part.text;
    } else {
      joined.push({ ...part });
    }
  }
  return joined;
}
