import { SampleGameDay } from './types';

export const paymentsLosesItsCacheInProduction: SampleGameDay = {
  key: 'payments-loses-its-cache-in-production',
  inDays: 20,
  timeOfDay: '06:30',
  durationMinutes: 60,
  title: 'Payments loses its cache, in production',
  form: 'injection',
  status: 'planned',
  scenario: `It held on staging. The next harder step: one zone in production, early in the morning, and only those with a role know the day.`,
  failureMode: 'cache-loss',
  environment: 'production',
  hypothesis:
    'With the payments cache gone in one zone, customers still pay within 2 s, and nobody is charged twice',
  expectation: 'holds',
  announced: false,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/payments', role: 'target' },
    { entityRef: 'resource:default/payments-cache', role: 'target' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/kavya',
    coordinator: 'user:default/ana',
    observers: ['user:default/lindiwe', 'user:default/hana'],
    reporters: ['user:default/hana'],
  },
  steadyState: [
    { description: 'p95 of pay', limit: { below: 2 }, unit: 's' },
    { description: 'Cards charged twice', limit: { below: 1 } },
  ],
  blastRadius: 'One zone of three, ten per cent of payments, for ten minutes.',
  restoreSteps: [
    'Remove the packet rule in the zone',
    'Take the zone out of the payments of customers until p95 is below 1 s',
  ],
  abortConditions: [
    'Errors of pay above 0.5 % for 30 s',
    'One card charged twice',
  ],
  expectedAlerts: ['Cache unreachable from payments'],
  preparations: [
    { text: 'Alert on the unreachable cache is there', done: false },
    { text: 'Head of support knows the day', done: true },
  ],
  rehearses: [],
  retests: ['attempt-numbers-in-ledger', 'cache-read-300-ms'],
  injects: [],
  drills: [
    {
      title: 'All cache nodes unreachable, from one zone',
      fault: 'Packets to port 6379 dropped on the four pods of one zone.',
      plannedAfter: 15,
      alerts: { expected: ['Cache unreachable from payments'], fired: [] },
    },
  ],
  observations: [],
  findings: [],
  summary: '',
};
