import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Every string of the tab and the card of an entity. @public */
export const gameDayEntityTranslationRef = createTranslationRef({
  id: 'plugin.gameday.entity',
  messages: {
    history: 'Rehearsed',
    never: 'Never rehearsed',
    neverHint:
      'A game day rehearses a failure before it happens: what breaks, what customers still can do, and whether that is so.',
    coming: 'Planned',
    noneComing: 'No game day is planned.',
    more: 'Show more',
    last: 'Last rehearsed',
    lastNever: 'never',
    openFindings: 'Open findings',
    neverModes: 'Never rehearsed here',
    refuted: 'To test again',
    noneRefuted: 'Nothing that was refuted waits for a re-test.',
    findings_one: '{{count}} finding',
    findings_other: '{{count}} findings',
    open: '{{open}} open',
    happened: 'happened here: #{{number}}',
    plan: 'Plan it',
    all: 'All of them',
    card: 'Game days',
  },
});
