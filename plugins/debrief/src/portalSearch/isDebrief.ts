import type { SearchResult } from '@backstage/plugin-search-common';

/** Whether a result of the portal's search is one of our documents. */
export function isDebrief({ type }: SearchResult): boolean {
  return type === 'debrief';
}
