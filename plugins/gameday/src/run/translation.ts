import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
export const gameDayRunTranslationRef = createTranslationRef({
  id: 'plugin.gameday.run',
  messages: { x: 'x' },
});
