import { createPermissionRule } from '@backstage/plugin-permission-node';
import { debriefStatuses } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs with one of the statuses
 *
 * @public
 */
export const hasStatus = createPermissionRule({
  name: 'HAS_STATUS',
  description: 'Allow debriefs with one of the statuses',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    statuses: z
      .array(z.enum(debriefStatuses))
      .describe('draft, published or closed'),
  }),
  apply: (debrief, { statuses }) => statuses.includes(debrief.status),
  toQuery: ({ statuses }) => ({ property: 'status', values: statuses }),
});
