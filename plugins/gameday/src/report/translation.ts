import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
export const gameDayReportTranslationRef = createTranslationRef({
  id: 'plugin.gameday.report',
  messages: { x: 'x' },
});
