const words: [category: string, pattern: RegExp][] = [
  [
    'detection',
    /\b(?:monitor\w*|alert\w*|alarm\w*|nois[ey]|unnoticed|notified|blind|dashboards?|detect\w*|observab\w*)\b/gi,
  ],
  [
    'security',
    /\b(?:certificates?|vulnerab\w*|credentials?|permissions?|privileges?|secrets?|attack\w*|expir\w*|api key)\b/gi,
  ],
  [
    'capacity',
    /\b(?:capacity|memory|cpu|disk|load|traffic|quota|exhaust\w*|starv\w*|overload\w*|scal(?:e|ing)|saturat\w*|oom)\b/gi,
  ],
  [
    'knowledge',
    /\b(?:knowledge|documentation|documented|training|unaware|unfamiliar|experience|understanding|knowing|assum\w*)\b/gi,
  ],
  [
    'configuration',
    /\b(?:config\w*|misconfig\w*|settings?|flags?|parameters?|thresholds?|default|limits?|annotations?)\b/gi,
  ],
  [
    'change',
    /\b(?:deploy\w*|release\w*|roll-?out|rolled|upgrad\w*|migrat\w*|version\w*|merge[ds]?|pipeline|update[ds]?|refactor\w*)\b/gi,
  ],
  [
    'dependency',
    /\b(?:dependen\w*|third[- ]part\w*|vendor|provider|upstream|external|aws|azure|gcp|cloud)\b/gi,
  ],
  ['data', /\b(?:data|schema|corrupt\w*|database|rows?|records?|index)\b/gi],
  [
    'code',
    /\b(?:bugs?|exception|leak\w*|race|null|crash\w*|code|regression|deadlock)\b/gi,
  ],
  [
    'process',
    /\b(?:process\w*|procedure\w*|review\w*|playbooks?|runbooks?|communicat\w*|plan\w*|holiday\w*|hand-?over|strategy|coordinat\w*|prioriti\w*|maintenance)\b/gi,
  ],
  [
    'tooling',
    /\b(?:tool\w*|scripts?|ci|tests?|testing|automat\w*|terraform)\b/gi,
  ],
  [
    'design',
    /\b(?:architect\w*|design\w*|single point|coupl\w*|redundan\w*|segment\w*|topology|retr(?:y|ies))\b/gi,
  ],
];

const generic = ['other', 'unknown', 'general', 'process', 'design'];

/**
 * Guesses the category of a contributing factor from its words. Undefined when
 * no categories are configured.
 */
export function guessFactorCategory(
  text: string,
  categories: string[],
): string | undefined {
  const scored = words
    .filter(([category]) => categories.includes(category))
    .map(([category, pattern]) => ({
      category,
      hits: text.match(pattern)?.length ?? 0,
    }));
  const best = scored.reduce(
    (a, b) => (b.hits > (a?.hits ?? 0) ? b : a),
    undefined as (typeof scored)[number] | undefined,
  );
  if (best) {
    return best.category;
  }
  const named = categories.find(category =>
    text.toLowerCase().includes(category.replace(/-/g, ' ')),
  );
  return (
    named ??
    generic.find(category => categories.includes(category)) ??
    categories.at(0)
  );
}
