import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs with at least one of the tags
 *
 * @public
 */
export const hasTag = createPermissionRule({
  name: 'HAS_TAG',
  description: 'Allow debriefs with at least one of the tags',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    tags: z.array(z.string()).describe('Tags in lower case'),
  }),
  apply: (debrief, { tags }) => tags.some(tag => debrief.tags.includes(tag)),
  toQuery: ({ tags }) => ({ property: 'tag', values: tags }),
});
