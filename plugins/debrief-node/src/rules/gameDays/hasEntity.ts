import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days about at least one of the entities
 *
 * @public
 */
export const hasEntity = createPermissionRule({
  name: 'HAS_ENTITY',
  description: 'Allow game days about at least one of the entities',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    entityRefs: z
      .array(z.string())
      .describe(
        'Full entity refs in lower case, such as component:default/checkout',
      ),
  }),
  apply: (gameDay, { entityRefs }) =>
    entityRefs.some(ref => gameDay.entityRefs.includes(ref)),
  toQuery: ({ entityRefs }) => ({ property: 'entityRef', values: entityRefs }),
});
