import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days in which one of the claims has a role, or which one of them recorded
 *
 * @public
 */
export const hasRole = createPermissionRule({
  name: 'HAS_ROLE',
  description:
    'Allow game days in which one of the claims has a role, or which one of them recorded',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('User refs, such as the ownership refs of the caller'),
  }),
  apply: (gameDay, { claims }) =>
    claims.some(claim => gameDay.people.includes(claim)),
  toQuery: ({ claims }) => ({ property: 'person', values: claims }),
});
