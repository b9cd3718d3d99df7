import { createPermissionRule } from '@backstage/plugin-permission-node';
import { debriefKinds } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { debriefPermissionResourceRef } from '../debriefResource';

/**
 * Allow debriefs of one of the kinds
 *
 * @public
 */
export const hasKind = createPermissionRule({
  name: 'HAS_KIND',
  description: 'Allow debriefs of one of the kinds',
  resourceRef: debriefPermissionResourceRef,
  paramsSchema: z.object({
    kinds: z
      .array(z.enum(debriefKinds))
      .describe('incident, near-miss, weak-signal or game-day'),
  }),
  apply: (debrief, { kinds }) => kinds.includes(debrief.kind),
  toQuery: ({ kinds }) => ({ property: 'kind', values: kinds }),
});
