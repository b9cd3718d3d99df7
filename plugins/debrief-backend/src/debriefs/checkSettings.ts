import {
  DebriefContent,
  DebriefSettings,
  FieldProblem,
} from '@debrief/backstage-plugin-debrief-common';

type Configured = Pick<DebriefContent, 'severity' | 'factors'>;

/**
 * The severities and factor categories that are not configured. What a debrief
 * already had may stay, even when it is no longer configured.
 */
export function findSettingsProblems(
  content: Configured,
  settings: DebriefSettings,
  before?: Configured,
): FieldProblem[] {
  const severities = settings.severities.map(it => it.id);
  const categories = settings.factorCategories.map(it => it.id);
  const known = new Set([
    ...categories,
    ...(before?.factors ?? []).map(it => it.category),
  ]);
  const problems: FieldProblem[] = [];
  if (
    content.severity !== null &&
    content.severity !== before?.severity &&
    !severities.includes(content.severity)
  ) {
    problems.push({
      path: 'severity',
      message: `must be one of ${severities.join(', ')}`,
    });
  }
  content.factors.forEach(({ category }, index) => {
    if (!known.has(category)) {
      problems.push({
        path: `factors.${index}.category`,
        message: `must be one of ${categories.join(', ')}`,
      });
    }
  });
  return problems;
}
