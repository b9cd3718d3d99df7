import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** What is said of a debrief in the portal's search. @public */
export const debriefPortalSearchTranslationRef = createTranslationRef({
  id: 'plugin.debrief.portal-search',
  messages: {
    kind: {
      incident: 'Incident',
      'near-miss': 'Near miss',
      'weak-signal': 'Weak signal',
      'game-day': 'Game day',
    },
  },
});
