/**
 * Finds the configured severity that a document means: the same id however it
 * is written (`SEV-2` for `sev2`), the same level (`P1`), or a word for it
 * (`high`). `isGuess` when only the rank was compared.
 *
 * @param severities - the configured ids, worst first
 */
export function matchSeverity(
  text: string,
  severities: string[],
): { id: string; isGuess: boolean } | undefined {
  const plain = normalize(text);
  const same = severities.find(id => normalize(id) === plain);
  if (same) {
    return { id: same, isGuess: false };
  }
  const named = severities.find(id =>
    text
      .toLowerCase()
      .split(/[^a-z0-9-]+/)
      .some(word => normalize(word) === normalize(id)),
  );
  if (named) {
    return { id: named, isGuess: false };
  }
  const level = readLevel(text);
  const byLevel =
    level && severities.find(id => /\d+/.exec(id)?.[0] === String(level));
  if (byLevel) {
    return { id: byLevel, isGuess: false };
  }
  const rank = level ?? readRank(text, severities.length);
  const ranked = rank && severities.at(rank - 1);
  return ranked ? { id: ranked, isGuess: true } : undefined;
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function readLevel(text: string): number | undefined {
  const match =
    /(?:^|[^a-z0-9])(?:sev|severity|priority|prio|level|p|s|tier)?[\s:#-]*([1-5])(?!\d)/i.exec(
      text,
    );
  return match ? Number(match[1]) : undefined;
}

function readRank(text: string, last: number): number | undefined {
  const words: [RegExp, number][] = [
    [/\b(?:critical|blocker|emergency|catastrophic)\b/i, 1],
    [/\b(?:high|major|severe)\b/i, Math.min(2, last)],
    [/\b(?:medium|moderate|normal)\b/i, Math.min(3, last)],
    [/\b(?:low|minor|trivial|cosmetic|info)\b/i, last],
  ];
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
