/** "With X, customers still Y." taken apart. */
export interface HypothesisParts {
  condition: string;
  outcome: string;
}

const pattern = /^With (.*?), customers still ?(.*?)\.?$/s;

/** The two parts of a hypothesis; null when it is a sentence of its own. */
export function splitHypothesis(hypothesis: string): HypothesisParts | null {
  if (hypothesis.trim() === '') {
    return { condition: '', outcome: '' };
  }
  const [, condition, outcome] = pattern.exec(hypothesis) ?? [];
  return condition === undefined ? null : { condition, outcome };
}

/** Nothing when nothing was said yet. */
export function joinHypothesis({
  condition,
  outcome,
}: HypothesisParts): string {
  return condition.trim() || outcome.trim()
    ? `With ${condition}, customers still ${outcome}.`
    : '';
}
