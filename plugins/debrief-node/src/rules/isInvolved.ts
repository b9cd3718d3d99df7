import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs with one of the claims as owner, facilitator, participant or author
 *
 * @public
 */
export const isInvolved = createPermissionRule({
  name: 'IS_INVOLVED',
  description:
    'Allow debriefs with one of the claims as owner, facilitator, participant or author',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'User and group refs, such as the ownership refs of the caller',
      ),
  }),
  apply: (debrief, { claims }) =>
    claims.some(claim => debrief.people.includes(claim)),
  toQuery: ({ claims }) => ({ property: 'person', values: claims }),
});
