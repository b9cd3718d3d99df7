import { createPermissionRule } from '@backstage/plugin-permission-node';
import { gameDayStatuses } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days with one of the statuses
 *
 * @public
 */
export const hasStatus = createPermissionRule({
  name: 'HAS_STATUS',
  description: 'Allow game days with one of the statuses',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    statuses: z
      .array(z.enum(gameDayStatuses))
      .describe('planned, running, completed, aborted or cancelled'),
  }),
  apply: (gameDay, { statuses }) => statuses.includes(gameDay.status),
  toQuery: ({ statuses }) => ({ property: 'status', values: statuses }),
});
