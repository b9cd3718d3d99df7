import { useRouteRef } from '@backstage/core-plugin-api';
import { gameDayCreatePermission } from '@debrief/backstage-plugin-debrief-common';
import { usePermissionAnswer } from '@debrief/backstage-plugin-debrief-react';
import { newGameDayLinkRef } from './routes';

/**
 * Where a game day is planned that begins with something; undefined where an
 * installation has none, or the reader may not plan any.
 */
export function useNewGameDayPath(): (
  beginning: Record<string, string>,
) => string | undefined {
  const path = useRouteRef(newGameDayLinkRef)?.();
  const mayPlan = usePermissionAnswer({
    permission: gameDayCreatePermission,
  }).allowed;
  return beginning =>
    path && mayPlan ? `${path}?${new URLSearchParams(beginning)}` : undefined;
}
