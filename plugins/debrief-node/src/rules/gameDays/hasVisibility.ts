import { createPermissionRule } from '@backstage/plugin-permission-node';
import { visibilities as known } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days with one of the visibilities; a policy that uses this rule decides who sees restricted game days
 *
 * @public
 */
export const hasVisibility = createPermissionRule({
  name: 'HAS_VISIBILITY',
  description:
    'Allow game days with one of the visibilities; a policy that uses this rule decides who sees restricted game days',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    visibilities: z.array(z.enum(known)).describe('organisation or restricted'),
  }),
  apply: (gameDay, { visibilities }) =>
    visibilities.includes(gameDay.visibility),
  toQuery: ({ visibilities }) => ({
    property: 'visibility',
    values: visibilities,
  }),
});
