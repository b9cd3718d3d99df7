import { usePermission } from '@backstage/plugin-permission-react';
import { debriefCreatePermission } from '@debrief/backstage-plugin-debrief-common';

/** Whether the reader may start a record; no while that is not known yet. */
export function useMayCreateDebrief(): boolean {
  return usePermission({ permission: debriefCreatePermission }).allowed;
}
