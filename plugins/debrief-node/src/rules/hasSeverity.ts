import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs with one of the severities
 *
 * @public
 */
export const hasSeverity = createPermissionRule({
  name: 'HAS_SEVERITY',
  description: 'Allow debriefs with one of the severities',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    severities: z.array(z.string()).describe('Configured severity ids'),
  }),
  apply: (debrief, { severities }) =>
    debrief.severity !== null && severities.includes(debrief.severity),
  toQuery: ({ severities }) => ({ property: 'severity', values: severities }),
});
