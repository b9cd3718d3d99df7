import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * What a portal shows of the plugin before one of its pages is opened, and
 * what its pages share. The strings of each place load with the place.
 *
 * @public
 */
export const debriefTranslationRef = createTranslationRef({
  id: 'plugin.debrief',
  messages: {
    page: {
      title: 'Debriefs',
      subtitle: 'What the whole organisation has learnt',
      search: 'Search',
      list: 'All debriefs',
      import: 'Import',
    },
    newDebrief: 'New debrief',
  },
});
