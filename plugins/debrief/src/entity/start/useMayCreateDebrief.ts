import { debriefCreatePermission } from '@debrief/backstage-plugin-debrief-common';
import { usePermissionAnswer } from '@debrief/backstage-plugin-debrief-react';

/** Whether the reader may start a record; no while that is not known yet. */
export function useMayCreateDebrief(): boolean {
  return usePermissionAnswer({ permission: debriefCreatePermission }).allowed;
}
