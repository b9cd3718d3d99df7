import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Every string of saying what became of a drill. @public */
export const gameDayDrillTranslationRef = createTranslationRef({
  id: 'plugin.gameday.drill',
  messages: {
    outcome: 'What became of the hypothesis',
    suggested: 'The values and alerts speak for: {{outcome}}',
    execution: 'What the tool, or whoever injected, did',
    notSaid: 'not said yet',
    executionNote: 'On how much of it, by whom',
    detectedBy: 'How it was noticed',
    notes: 'What was seen',
    alerts: 'Alerts that fired',
    alert: 'fired alert {{number}}',
    addAlert: 'Add one that fired',
    expectedFired: '{{alert}} fired',
    surprises: 'Surprises',
    surprise: 'surprise {{number}}',
    surpriseHint: 'What somebody thought, and what is so',
    whose: 'Whose picture changed, {{number}}',
    addSurprise: 'Add a surprise',
  },
});
