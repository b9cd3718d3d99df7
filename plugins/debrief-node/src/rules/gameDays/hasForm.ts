import { createPermissionRule } from '@backstage/plugin-permission-node';
import { gameDayForms } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { gameDayPermissionResourceRef } from '../../gameDayResource';

/**
 * Allow game days of one of the forms
 *
 * @public
 */
export const hasForm = createPermissionRule({
  name: 'HAS_FORM',
  description: 'Allow game days of one of the forms',
  resourceRef: gameDayPermissionResourceRef,
  paramsSchema: z.object({
    forms: z
      .array(z.enum(gameDayForms))
      .describe('injection, tabletop or wheel'),
  }),
  apply: (gameDay, { forms }) => forms.includes(gameDay.form),
  toQuery: ({ forms }) => ({ property: 'form', values: forms }),
});
