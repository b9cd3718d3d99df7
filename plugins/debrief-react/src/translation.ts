import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** @public */
export const debriefReactTranslationRef = createTranslationRef({
  id: 'debrief-react',
  messages: {
    kind: {
      incident: 'Incident',
      'near-miss': 'Near miss',
      'weak-signal': 'Weak signal',
      'game-day': 'Game day',
    },
  },
});
