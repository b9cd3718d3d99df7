import { useRouteRef } from '@backstage/core-plugin-api';
import { countermeasureAnchor } from '../debrief/CountermeasureLink';
import { listRouteRef, readRouteRef, rootRouteRef } from '../routes';

/** Where the numbers of a learning record lead to. */
export function usePlaces(entityRef: string) {
  const rootRoute = useRouteRef(rootRouteRef);
  const listRoute = useRouteRef(listRouteRef);
  const readRoute = useRouteRef(readRouteRef);
  const ofEntity = new URLSearchParams({ entityRef });
  return {
    debriefs: `${listRoute()}?${ofEntity}`,
    countermeasures: `${rootRoute()}?type=countermeasure&${ofEntity}`,
    debrief: (id: string) => readRoute({ id }),
    countermeasure: (debriefId: string, id: string) =>
      `${readRoute({ id: debriefId })}#${countermeasureAnchor(id)}`,
  };
}
