import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Every string of the plugin. @public */
export const gameDayTranslationRef = createTranslationRef({
  id: 'plugin.gameday',
  messages: {
    entity: {
      notRecordedTitle: 'Game days are not recorded yet',
      notRecordedDescription:
        'A game day rehearses a failure before it happens. Its plan, its drills and what was found will stand here, beside the debriefs of {{entity}}.',
    },
  },
});
