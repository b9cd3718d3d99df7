import { SampleGameDay } from './types';

export const imageServersTakenOut: SampleGameDay = {
  key: 'image-servers-taken-out',
  inDays: -88,
  timeOfDay: '07:00',
  durationMinutes: 60,
  title: 'A quarter of the image servers is gone',
  form: 'injection',
  status: 'completed',
  scenario: `The removal tool is asked for more servers than it may take, in production, at a quiet hour. It held on staging twice.`,
  failureMode: 'instance-loss',
  environment: 'production',
  hypothesis:
    'With a quarter of the image servers gone, customers still see pictures within a second',
  expectation: 'holds',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/media', role: 'target' },
    { entityRef: 'component:default/product-page', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/ines',
    coordinator: 'user:default/erik',
    observers: ['user:default/aoife', 'user:default/fatima'],
    reporters: ['user:default/aoife'],
  },
  steadyState: [
    { description: 'p95 of a picture', limit: { below: 1 }, unit: 's' },
    {
      description: 'Pictures that could not be shown',
      limit: { below: 0.5 },
      unit: '%',
    },
  ],
  blastRadius:
    'Media in one of three zones, before the morning; 12 of 48 servers.',
  restoreSteps: ['Put the servers back with the same tool, four at a time'],
  abortConditions: [
    'More than 1 % of pictures cannot be shown',
    'The tool takes a thirteenth server',
  ],
  expectedAlerts: ['Fewer image servers than wanted'],
  preparations: [
    { text: 'Held on staging, twice', done: true },
    { text: 'Support knows the hour', done: true },
    { text: 'Restore steps read aloud', done: true },
  ],
  rehearses: ['media-store-lost-capacity'],
  retests: [],
  injects: [],
  run: { lateBy: 2, endedAfter: 41 },
  drills: [
    {
      title: 'Ask for twenty, get twelve',
      fault: 'The removal tool is asked for 20 servers; its floor is at 36.',
      plannedAfter: 5,
      started: 5,
      ended: 38,
      incited: 7,
      detected: 9,
      remediated: 24,
      restored: 34,
      detectedBy: 'alert',
      rehearses: ['media-store-lost-capacity'],
      retests: ['capacity-floor', 'index-in-cells'],
      execution: 'completed',
      executionNote: 'Twelve were taken, one each minute; then it refused.',
      outcome: 'held',
      notes:
        'The tool stopped at its floor and said so in a sentence. Two cells of the index moved and were back within four minutes.',
      alerts: {
        expected: ['Fewer image servers than wanted'],
        fired: ['Fewer image servers than wanted'],
      },
      measurements: [
        { after: 6, steadyState: 0, value: 0.31, by: 'user:default/aoife' },
        { after: 14, steadyState: 0, value: 0.44, by: 'user:default/aoife' },
        { after: 20, steadyState: 0, value: 0.62, by: 'user:default/aoife' },
        { after: 35, steadyState: 0, value: 0.33, by: 'user:default/aoife' },
        { after: 20, steadyState: 1, value: 0.1, by: 'user:default/fatima' },
      ],
    },
  ],
  observations: [
    {
      after: 18.5,
      author: 'user:default/aoife',
      kind: 'observation',
      text: 'Asked for the thirteenth: “36 are needed at this hour, 36 are left.” No way to insist.',
      drill: 1,
    },
    {
      after: 26,
      author: 'user:default/fatima',
      kind: 'surprise',
      text: 'The floor follows the hour. At noon it would have stopped at four.',
      drill: 1,
    },
  ],
  findings: [],
  summary:
    'Held in production. What took four hours the last time is a refusal with a sentence.',
};
