import { useRouteRef } from '@backstage/core-plugin-api';
import { countermeasureAnchor } from '../debrief/CountermeasureLink';
import {
  gameDayLinkRef,
  listRouteRef,
  readRouteRef,
  rootRouteRef,
} from '../routes';

/**
 * Where the numbers of a learning record lead to; undefined what an
 * installation does not have.
 */
export function usePlaces(entityRef: string) {
  const rootRoute = useRouteRef(rootRouteRef);
  const listRoute = useRouteRef(listRouteRef);
  const readRoute = useRouteRef(readRouteRef);
  const gameDayRoute = useRouteRef(gameDayLinkRef);
  const ofEntity = new URLSearchParams({ entityRef });
  return {
    debriefs: `${listRoute()}?${ofEntity}`,
    countermeasures: `${rootRoute()}?type=countermeasure&${ofEntity}`,
    debrief: (id: string) => readRoute({ id }),
    gameDay: (id: string) => gameDayRoute?.({ id }),
    countermeasure: (debriefId: string, id: string) =>
      `${readRoute({ id: debriefId })}#${countermeasureAnchor(id)}`,
    finding: (gameDayId: string, id: string) =>
      gameDayRoute &&
      `${gameDayRoute({ id: gameDayId })}#${countermeasureAnchor(id)}`,
  };
}
