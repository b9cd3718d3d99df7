import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';
import { count } from '../../words/words';
import { Reading } from '../Reading';
import { readActionItems } from './readActionItems';
import { toCountermeasure } from './toCountermeasure';

// More of them stay in the discussion.
const mostCountermeasures = 1_000;

type Countermeasure = ImportedDocument['countermeasures'][number];

/** Reads the sections of action items as countermeasures. */
export function readCountermeasures(reading: Reading): Countermeasure[] {
  const items = readActionItems(reading);
  const countermeasures = items.slice(0, mostCountermeasures).flatMap(item => {
    const countermeasure = toCountermeasure(item, reading);
    if (!countermeasure) {
      return [];
    }
    item.claims.forEach(([start, end]) => reading.ledger.claim(start, end));
    return [countermeasure];
  });
  const guessed = countermeasures.filter(
    ({ cornerstone, mechanism }) => cornerstone || mechanism,
  );
  if (guessed.length > 0) {
    reading.warnings.add(
      items[0].line,
      `Cornerstone and mechanism of ${count(
        guessed.length,
        'countermeasure',
      )} were guessed from headings and words`,
    );
  }
  return countermeasures;
}
