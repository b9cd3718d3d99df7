import { SampleGameDay } from './types';

export const secretsSeenInARepository: SampleGameDay = {
  key: 'secrets-seen-in-a-repository',
  inDays: -70,
  timeOfDay: '13:00',
  durationMinutes: 60,
  title: 'A key of the build system is seen in public',
  form: 'wheel',
  status: 'completed',
  scenario: `Milan plays everybody who could be asked, and knows what happened then. Nadia responds; she was away at that time.`,
  failureMode: 'credentials',
  environment: 'staging',
  hypothesis:
    'With a build key seen in public, we know within 30 minutes who uses it, and have replaced it within two hours',
  expectation: 'unknown',
  announced: true,
  visibility: 'restricted',
  entities: [
    { entityRef: 'component:default/deploy-runner', role: 'target' },
    { entityRef: 'component:default/config-store', role: 'involved' },
  ],
  roles: {
    owner: 'user:default/priya',
    coordinator: 'user:default/milan',
    observers: ['user:default/luca', 'user:default/nadia'],
    reporters: ['user:default/luca'],
  },
  steadyState: [],
  blastRadius: 'A table and a whiteboard.',
  restoreSteps: [],
  abortConditions: ['Something real is found on the way'],
  expectedAlerts: [],
  preparations: [{ text: 'The story printed, for Milan alone', done: true }],
  rehearses: ['build-secrets-read'],
  retests: [],
  injects: [
    {
      after: 0,
      text: 'A mail from somebody unknown: “Is this yours?”, and twelve characters of a key.',
      to: 'Nadia',
    },
    {
      after: 9,
      text: 'The log of the secret store has one reader that is none of our machines.',
      to: 'whoever asks for logs',
    },
    {
      after: 22,
      text: 'A colleague of the press office: “Somebody writes that we were hacked?”',
      to: 'everyone',
    },
  ],
  run: { lateBy: 0, endedAfter: 57 },
  drills: [
    {
      title: 'Until the key is worth nothing',
      fault: '',
      plannedAfter: 0,
      started: 0,
      ended: 55,
      incited: 0,
      detected: 11,
      remediated: 48,
      restored: 55,
      detectedBy: 'person',
      rehearses: ['build-secrets-read'],
      execution: 'not-injected',
      executionNote: 'Talked through.',
      outcome: 'inconclusive',
      notes:
        'Who uses a key was known after 26 minutes. Replacing it was described, not done, and two of us described it differently.',
      surprises: [
        {
          text: 'I thought that a revoked key ends running builds. They go on until they ask again.',
          whose: 'user:default/nadia',
        },
      ],
      alerts: { expected: [], fired: [] },
    },
  ],
  observations: [
    {
      after: 11,
      author: 'user:default/luca',
      kind: 'observation',
      text: 'First question: “what can one do with it?” Good; last time we asked who it was.',
      drill: 1,
    },
    {
      after: 37,
      author: 'user:default/nadia',
      kind: 'finding',
      text: 'The list of services per key is made by hand. It was right today.',
      drill: 1,
    },
  ],
  findings: [
    {
      key: 'key-users-from-log',
      title: 'Who uses a key is read from the log of the secret store',
      description: 'One query, by key, for the last 30 days.',
      state: 'in-progress',
      owner: 'user:default/luca',
      dueInDays: 9,
      cornerstone: 'respond',
      mechanism: 'tooling',
      entities: ['component:default/config-store'],
    },
  ],
  summary:
    'Nobody can say yet whether two hours are enough: the replacing itself has to be done once, on staging.',
};
