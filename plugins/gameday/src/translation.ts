import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** The titles of pages, and the words that every place uses. @public */
export const gameDayTranslationRef = createTranslationRef({
  id: 'plugin.gameday',
  messages: {
    page: {
      title: 'Game days',
      subtitle: 'Rehearse a failure before it happens',
      list: 'All game days',
    },
    number: 'Game day {{number}}',
    countermeasure: 'CM-{{number}}',
    debrief: '#{{number}}',
    plan: 'Plan a game day',
    form: {
      injection: 'Injection',
      tabletop: 'Tabletop',
      wheel: 'Wheel',
    },
    execution: {
      completed: 'completed',
      partial: 'completed, in part',
      failed: 'failed',
      aborted: 'aborted',
      'not-injected': 'not injected',
      none: 'not said yet',
    },
    detection: {
      alert: 'by an alert',
      person: 'by a person',
      customer: 'by a customer',
      automation: 'by an automation',
      chance: 'by chance',
    },
    stamp: {
      incitedAt: 'Incited',
      detectedAt: 'Detected',
      remediatedAt: 'Remediated',
      restoredAt: 'Restored',
    },
    observation: {
      observation: 'observation',
      surprise: 'surprise',
      communication: 'communication',
      finding: 'finding',
    },
    role: {
      owner: 'owner',
      coordinator: 'coordinator',
      observer: 'observer',
      reporter: 'reporter',
    },
    limit: {
      below: 'below {{below}}',
      above: 'above {{above}}',
      between: 'between {{above}} and {{below}}',
    },
    drill: 'drill {{number}}',
    unsent: 'not sent yet; kept in this browser',
    didNotHold: 'did not hold',
    minutes: '{{count}} min',
    unannounced: 'not announced',
    scheduleHidden: 'when, only those with a role know',
    unscheduled: 'no time yet',
    restricted: 'restricted',
    saved: 'Saved',
    failed: 'That did not work: {{message}}',
    stale: 'Somebody changed it a moment ago. Look at it again.',
    cancel: 'Cancel',
  },
});
