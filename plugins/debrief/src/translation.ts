import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefMessages } from './debrief/messages';
import { editorMessages } from './editor/messages';
import { entityMessages } from './entity/messages';
import { importsMessages } from './imports/messages';
import { learningMessages } from './learning/messages';
import { portalSearchMessages } from './portalSearch/messages';

/** Every string of the plugin, a group for each place. @public */
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
    entity: entityMessages,
    debrief: debriefMessages,
    editor: editorMessages,
    learning: learningMessages,
    imports: importsMessages,
    portalSearch: portalSearchMessages,
  },
});
