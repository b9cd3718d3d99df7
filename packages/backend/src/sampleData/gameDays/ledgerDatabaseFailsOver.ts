import { SampleGameDay } from './types';

export const ledgerDatabaseFailsOver: SampleGameDay = {
  key: 'ledger-database-fails-over',
  inDays: -20,
  timeOfDay: '12:00',
  durationMinutes: 60,
  title: 'The ledger database fails over',
  form: 'injection',
  status: 'aborted',
  scenario: `The primary is ended without notice, under recorded traffic. A script writes rising numbers and notes which were confirmed.`,
  failureMode: 'database-failover',
  environment: 'staging',
  hypothesis:
    'While the primary of the ledger changes, customers still pay after at most 30 s, and no confirmed booking is lost',
  expectation: 'holds',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/ledger', role: 'target' },
    { entityRef: 'resource:default/ledger-db', role: 'target' },
    { entityRef: 'component:default/payments', role: 'impacted' },
    { entityRef: 'component:default/refunds', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/hana',
    coordinator: 'user:default/viktor',
    observers: ['user:default/ben', 'user:default/jonas'],
    reporters: ['user:default/ben'],
  },
  steadyState: [
    { description: 'Seconds without a booking', limit: { below: 30 } },
    { description: 'Replica is behind by', limit: { below: 10 }, unit: 's' },
  ],
  blastRadius: 'Staging; the ledger of “lab-2” and its two replicas.',
  restoreSteps: [
    'Make sure that the former primary refuses writes',
    'Let it join as a replica',
    'Restart payments and refunds, pod by pod',
  ],
  abortConditions: [
    'A replica is behind by more than 10 s',
    'Two hosts accept writes',
  ],
  expectedAlerts: ['Primary of the ledger has changed'],
  preparations: [
    { text: 'Backup of today restored and looked at', done: true },
    { text: 'Script that counts confirmed bookings', done: true },
    { text: 'Replica’s distance looked at, right before', done: false },
  ],
  rehearses: ['orders-written-on-two-sites'],
  retests: [],
  injects: [],
  run: {
    lateBy: 12,
    endedAfter: 19.5,
    abort: {
      decidedAfter: 19.5,
      by: 'user:default/ben',
      reason:
        'The replica that would take over is 41 s behind: a nightly report had been started by hand. Promoted now, it would lose confirmed bookings.',
      restoredAfter: 26,
    },
  },
  drills: [
    {
      title: 'End the primary without notice',
      fault: '`kill -9` of the primary’s process.',
      plannedAfter: 20,
      started: 17,
      ended: 19.5,
      execution: 'aborted',
      executionNote: 'Aborted before anything was ended.',
      alerts: { expected: ['Primary of the ledger has changed'], fired: [] },
      measurements: [
        { after: 14, steadyState: 1, value: 2, by: 'user:default/ben' },
        { after: 17.5, steadyState: 1, value: 18, by: 'user:default/ben' },
        { after: 19, steadyState: 1, value: 41, by: 'user:default/ben' },
      ],
    },
  ],
  observations: [
    {
      after: 17.5,
      author: 'user:default/ben',
      kind: 'observation',
      text: 'The replica is 18 s behind, and was at 2 a moment ago.',
      drill: 1,
    },
    {
      after: 19.5,
      author: 'user:default/ben',
      kind: 'communication',
      text: 'Stop.',
      drill: 1,
    },
    {
      after: 23,
      author: 'user:default/hana',
      kind: 'surprise',
      text: 'The failover would have gone through: nothing in it asks how far behind the replica is.',
      drill: 1,
    },
  ],
  findings: [
    {
      key: 'no-promotion-behind',
      title: 'A replica that is more than ten seconds behind is not promoted',
      description: 'By itself, that is; a person can.',
      state: 'committed',
      owner: 'user:default/ben',
      dueInDays: 8,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['resource:default/ledger-db'],
    },
  ],
  summary:
    'Stopped before it began, six and a half minutes until all was as before. The question of the day was not asked; a better one was found.',
};
