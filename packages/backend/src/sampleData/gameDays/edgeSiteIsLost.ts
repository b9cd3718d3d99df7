import { SampleGameDay } from './types';

export const edgeSiteIsLost: SampleGameDay = {
  key: 'edge-site-is-lost',
  inDays: -10,
  timeOfDay: '08:00',
  durationMinutes: 120,
  title: 'One of six edge sites is lost',
  form: 'injection',
  status: 'cancelled',
  scenario: `One site is taken out of the announcement, then all traffic to it is refused.`,
  failureMode: 'zone-loss',
  environment: 'production',
  hypothesis:
    'With one edge site lost, customers still see the shop within 2 s',
  expectation: 'holds',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/edge-gateway', role: 'target' },
    { entityRef: 'component:default/storefront', role: 'impacted' },
    { entityRef: 'component:default/payment-callbacks', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/erik',
    coordinator: 'user:default/priya',
    observers: ['user:default/fatima', 'user:default/milan'],
    reporters: ['user:default/fatima'],
  },
  steadyState: [
    { description: 'p95 of the start page', limit: { below: 2 }, unit: 's' },
  ],
  blastRadius: 'The smallest of six sites, at eight in the morning.',
  restoreSteps: ['Announce the site again', 'Give it traffic in four steps'],
  abortConditions: ['Any other site above 80 % of its processors'],
  expectedAlerts: ['Edge site has no traffic'],
  preparations: [
    { text: 'Held on staging', done: true },
    { text: 'Providers of the callbacks informed', done: false },
  ],
  rehearses: ['valid-redirect-stopped-the-edge'],
  retests: [],
  injects: [],
  cancelled: {
    daysBefore: 1,
    reason:
      'The day after the callback certificate: everyone of Payments is looking for certificates, and half of the observers with them. A new day once it is calm.',
  },
  drills: [
    {
      title: 'Refuse all traffic to the smallest site',
      fault: 'Announcement withdrawn, then refused at its routers.',
      plannedAfter: 15,
      alerts: { expected: ['Edge site has no traffic'], fired: [] },
    },
  ],
  observations: [],
  findings: [],
  summary: '',
};
