import { SampleGameDay } from './types';

export const flagServiceDoesNotAnswer: SampleGameDay = {
  key: 'flag-service-does-not-answer',
  inDays: 7,
  timeOfDay: '13:00',
  durationMinutes: 90,
  title: 'The flag service does not answer',
  form: 'injection',
  status: 'planned',
  scenario: `What does each client do with an unknown flag, with a blank rule, with no answer at all? Promised in the debrief of the 503, and open since.`,
  failureMode: 'dependency-down',
  environment: 'staging',
  hypothesis:
    'With the flag service unreachable, customers still check out within 3 s, with the flags of before',
  expectation: 'unknown',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/feature-flags', role: 'target' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/basket', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/priya',
    coordinator: 'user:default/fatima',
    observers: [
      'user:default/ana',
      'user:default/tomasz',
      'user:default/mateo',
    ],
    reporters: ['user:default/cho'],
  },
  steadyState: [
    { description: 'p95 of checkout', limit: { below: 3 }, unit: 's' },
    { description: '5xx of checkout', limit: { below: 2 }, unit: '%' },
  ],
  blastRadius: 'Staging, all zones; recorded traffic; nobody releases then.',
  restoreSteps: [
    'Delete the network policy in front of the flag service',
    'Restart one pod each of checkout and basket, and look',
  ],
  abortConditions: [
    'Staging is needed for a release',
    '5xx of checkout above 20 % for five minutes',
  ],
  expectedAlerts: [
    '5xx of checkout above 2 %',
    'Flag service unreachable, from its clients',
  ],
  preparations: [
    { text: 'Policy tried in the sandbox', done: true },
    { text: 'Teams of checkout and basket informed', done: true },
    { text: 'A flag with a blank rule, ready to be switched', done: false },
    { text: 'Restore steps read aloud', done: false },
  ],
  rehearses: ['checkout-answered-503'],
  retests: [],
  injects: [],
  drills: [
    {
      title: 'An unknown flag',
      fault: 'A flag that basket reads is removed in the first zone.',
      plannedAfter: 10,
      rehearses: ['checkout-answered-503'],
      alerts: { expected: ['5xx of checkout above 2 %'], fired: [] },
    },
    {
      title: 'A blank rule',
      fault: 'The rule of the same flag is left with empty fields.',
      plannedAfter: 30,
      alerts: { expected: ['5xx of checkout above 2 %'], fired: [] },
    },
    {
      title: 'No answer at all',
      fault: 'A network policy refuses everything to the flag service.',
      plannedAfter: 50,
      alerts: {
        expected: ['Flag service unreachable, from its clients'],
        fired: [],
      },
    },
  ],
  observations: [],
  findings: [],
  summary: '',
};
