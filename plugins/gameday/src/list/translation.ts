import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Every string of the list of game days and of their calendar. @public */
export const gameDayListTranslationRef = createTranslationRef({
  id: 'plugin.gameday.list',
  messages: {
    heading_one: '{{count}} game day',
    heading_other: '{{count}} game days',
    view: 'Shown as',
    list: 'List',
    calendar: 'Calendar',
    ics: 'As .ics',
    search: 'Words',
    filters: 'Filters',
    status: 'Status',
    form: 'Form',
    environment: 'Environment',
    failureMode: 'What breaks',
    outcome: 'Outcome',
    entity: 'Entity',
    clear: 'Clear filters',
    more: 'Show more',
    empty: 'No game day fits these filters',
    nothingYet: 'Nothing rehearsed yet',
    nothingYetHint:
      'A game day rehearses a failure before it happens: plan one from the page of a service, from a debrief, or here.',
    findings_one: '{{count}} finding',
    findings_other: '{{count}} findings',
    open: '{{open}} open',
    previous: 'Previous month',
    next: 'Next month',
    today: 'This month',
    emptyMonth: 'No game day in this month.',
    onDay: '{{day}}',
  },
});
