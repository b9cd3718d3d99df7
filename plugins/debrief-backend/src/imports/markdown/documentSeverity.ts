import { Field, findField } from './fields';
import type { MarkdownImportOptions } from './importOptions';
import { matchSeverity } from './severity';
import { Warnings } from './warnings';

/** The stated severity as one of the configured ones, else the default. */
export function readSeverity(
  fields: Field[],
  { severities, defaults }: MarkdownImportOptions,
  warnings: Warnings,
): string | null {
  const field = findField(fields, 'severity');
  if (!field) {
    return defaults?.severity ?? null;
  }
  const [stated] = field.values;
  const match = matchSeverity(stated, severities);
  if (!match) {
    warnings.add(
      field.line,
      `The severity "${stated}" is none of ${severities.join(', ')}`,
    );
  } else if (match.isGuess) {
    warnings.add(
      field.line,
      `The severity "${stated}" was taken to mean ${match.id}`,
    );
  }
  return match?.id ?? defaults?.severity ?? null;
}
