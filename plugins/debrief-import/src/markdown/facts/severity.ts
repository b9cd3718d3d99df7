import { Fact, findFact } from './facts';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';
import { matchSeverity } from '../../words/matchSeverity';
import { Warnings } from '../../Warnings';

/** The stated severity as one of the configured ones, else the default. */
export function readSeverity(
  facts: Fact[],
  { severities, defaults }: MarkdownImportOptions,
  warnings: Warnings,
): string | null {
  const fact = findFact(facts, 'severity');
  if (!fact) {
    return defaults?.severity ?? null;
  }
  const [stated] = fact.values;
  const match = matchSeverity(stated, severities);
  if (!match) {
    warnings.add(
      fact.line,
      `The severity "${stated}" is none of ${severities.join(', ')}`,
    );
  } else if (match.isGuess) {
    warnings.add(
      fact.line,
      `The severity "${stated}" was taken to mean ${match.id}`,
    );
  }
  return match?.id ?? defaults?.severity ?? null;
}
