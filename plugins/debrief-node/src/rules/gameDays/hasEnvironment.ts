import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days in one of the environments
 *
 * @public
 */
export const hasEnvironment = createPermissionRule({
  name: 'HAS_ENVIRONMENT',
  description: 'Allow game days in one of the environments',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    environments: z
      .array(z.string())
      .describe('Configured environment ids, such as staging'),
  }),
  apply: (gameDay, { environments }) =>
    environments.includes(gameDay.environment),
  toQuery: ({ environments }) => ({
    property: 'environment',
    values: environments,
  }),
});
