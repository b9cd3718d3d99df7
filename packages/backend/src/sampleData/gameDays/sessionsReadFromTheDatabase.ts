import { SampleGameDay } from './types';

export const sessionsReadFromTheDatabase: SampleGameDay = {
  key: 'sessions-read-from-the-database',
  inDays: -18,
  timeOfDay: '09:00',
  durationMinutes: 60,
  title: 'Sign-ins are slow, and Luca is alone',
  form: 'wheel',
  status: 'completed',
  scenario: `Nadia knows how it went in the week of the cache rollout, and answers whatever Luca asks: graphs, logs, colleagues. Luca was on holiday then.`,
  failureMode: 'cache-loss',
  environment: 'staging',
  hypothesis:
    'With sessions read from the database, whoever is on call finds the rollout within 20 minutes, alone',
  expectation: 'unknown',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/session-store', role: 'target' },
    { entityRef: 'component:default/identity', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/nadia',
    coordinator: 'user:default/nadia',
    observers: ['user:default/milan', 'user:default/erik'],
    reporters: ['user:default/milan'],
  },
  steadyState: [],
  blastRadius: 'A table.',
  restoreSteps: [],
  abortConditions: ['Luca says stop'],
  expectedAlerts: ['Slope of the hit ratio'],
  preparations: [{ text: 'Graphs of the day as pictures', done: true }],
  rehearses: ['session-cache-emptied'],
  retests: [],
  injects: [
    {
      after: 0,
      text: 'Page: p95 of sign-in at 4 s. Nothing was released today.',
      to: 'Luca',
    },
    {
      after: 2,
      text: 'Alert: slope of the hit ratio, session cache, 91 to 74 % in ten minutes.',
      to: 'Luca',
    },
    {
      after: 8,
      text: 'Support: “People are thrown out in the middle of paying.”',
      to: 'everyone',
    },
    {
      after: 15,
      text: 'A rollout on cache nodes is at 40 %.',
      to: 'whoever asks for changes',
    },
  ],
  run: { lateBy: 3, endedAfter: 44 },
  drills: [
    {
      title: 'Until somebody says “stop the rollout”',
      fault: '',
      plannedAfter: 0,
      started: 0,
      ended: 31,
      incited: 0,
      detected: 2,
      remediated: 13,
      detectedBy: 'alert',
      rehearses: ['session-cache-emptied'],
      execution: 'not-injected',
      outcome: 'held',
      notes:
        'Thirteen minutes. The alert on the slope led to the cache at once; what was changed there was the second question.',
      surprises: [
        {
          text: 'I would have restarted the cache nodes next. It would have emptied the rest.',
          whose: 'user:default/luca',
        },
      ],
      alerts: {
        expected: ['Slope of the hit ratio'],
        fired: ['Slope of the hit ratio'],
      },
    },
  ],
  observations: [
    {
      after: 4,
      author: 'user:default/milan',
      kind: 'observation',
      text: 'Opens the dashboard of the cache before that of the database. We did it the other way round.',
      drill: 1,
    },
    {
      after: 11,
      author: 'user:default/erik',
      kind: 'observation',
      text: '“What changed on these hosts since six?” There are three pages to look at for that.',
      drill: 1,
    },
  ],
  findings: [],
  summary:
    'Held, alone and within 13 minutes. The alert from the debrief made the difference.',
};
