import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs that affect at least one of the entities
 *
 * @public
 */
export const hasEntity = createPermissionRule({
  name: 'HAS_ENTITY',
  description: 'Allow debriefs that affect at least one of the entities',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    entityRefs: z
      .array(z.string())
      .describe(
        'Full entity refs in lower case, such as component:default/checkout',
      ),
  }),
  apply: (debrief, { entityRefs }) =>
    entityRefs.some(ref => debrief.entityRefs.includes(ref)),
  toQuery: ({ entityRefs }) => ({ property: 'entityRef', values: entityRefs }),
});
