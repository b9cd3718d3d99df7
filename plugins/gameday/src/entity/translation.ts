import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
export const gameDayEntityTranslationRef = createTranslationRef({
  id: 'plugin.gameday.entity',
  messages: { x: 'x' },
});
