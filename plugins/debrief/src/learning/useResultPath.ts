import { useRouteRef } from '@backstage/core-plugin-api';
import type { SearchResult } from '@debrief/backstage-plugin-debrief-common';
import { gameDayLinkRef, readRouteRef } from '../routes';

/**
 * Where a result is read: itself, or where it came from; undefined of game days
 * where an installation has no pages of them.
 */
export function useResultPath(): (result: SearchResult) => string | undefined {
  const readRoute = useRouteRef(readRouteRef);
  const gameDayRoute = useRouteRef(gameDayLinkRef);
  const pathOf = (type: string, id: string) =>
    type === 'game-day' ? gameDayRoute?.({ id }) : readRoute({ id });
  return ({ type, id, countermeasure }) => {
    if (countermeasure === null) {
      return pathOf(type, id);
    }
    const { source } = countermeasure;
    const path = pathOf(source.type, source.id);
    return path && `${path}#countermeasure-${id}`;
  };
}
