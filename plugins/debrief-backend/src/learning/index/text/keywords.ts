import { parseEntityRef } from '@backstage/catalog-model';
import { singleLine } from './singleLine';

/** What something is also found by, each word once. */
export function keywordsOf(
  keywords: (string | number | null | undefined)[],
): string {
  const said = keywords.flatMap(it => (it ? [singleLine(String(it))] : []));
  return [...new Set(said)].join(' ');
}

/** What people call an entity: `checkout` of `component:default/checkout`. */
export function nameOf(entityRef: string): string {
  return parseEntityRef(entityRef).name;
}
