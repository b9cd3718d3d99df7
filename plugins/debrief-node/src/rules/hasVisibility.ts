import { createPermissionRule } from '@backstage/plugin-permission-node';
import { visibilities as known } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs with one of the visibilities; a policy that uses this rule decides who sees restricted debriefs
 *
 * @public
 */
export const hasVisibility = createPermissionRule({
  name: 'HAS_VISIBILITY',
  description:
    'Allow debriefs with one of the visibilities; a policy that uses this rule decides who sees restricted debriefs',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    visibilities: z.array(z.enum(known)).describe('organisation or restricted'),
  }),
  apply: (debrief, { visibilities }) =>
    visibilities.includes(debrief.visibility),
  toQuery: ({ visibilities }) => ({
    property: 'visibility',
    values: visibilities,
  }),
});
