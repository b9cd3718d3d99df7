import { createTranslationMessages } from '@backstage/core-plugin-api/alpha';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { debriefEntityTranslationRef } from '@debrief/backstage-plugin-debrief';

/** Says some things as they are said here; the rest stays as it is. */
export const ourWords = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'debriefs-in-our-words',
      params: {
        resource: createTranslationMessages({
          ref: debriefEntityTranslationRef,
          messages: { 'dialog.title': 'Write down what happened' },
        }),
      },
    }),
  ],
});
