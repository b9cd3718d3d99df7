import { SampleGameDay } from './types';

export const catalogueRestoredAgainstTheClock: SampleGameDay = {
  key: 'catalogue-restored-against-the-clock',
  inDays: -62,
  timeOfDay: '08:00',
  durationMinutes: 180,
  title: 'The catalogue is restored, against the clock',
  form: 'injection',
  status: 'completed',
  scenario: `“The catalogue database is gone. It is ten past eight.” Two people who have never done it restore last night’s backup beside the original, with the manual.`,
  failureMode: 'data-loss',
  environment: 'staging',
  hypothesis:
    'After the loss of the catalogue database, customers search in it again within two hours, with data at most a day old',
  expectation: 'unknown',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/catalogue', role: 'target' },
    { entityRef: 'resource:default/catalogue-db', role: 'target' },
    { entityRef: 'component:default/search', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/aoife',
    coordinator: 'user:default/ines',
    observers: ['user:default/petr', 'user:default/erik'],
    reporters: ['user:default/ines'],
  },
  steadyState: [
    {
      description: 'Rows of the restored copy, of the original’s',
      limit: { above: 99.9 },
      unit: '%',
    },
    { description: 'Minutes since the task was given', limit: { below: 120 } },
  ],
  blastRadius: 'A new, separate instance that nothing is connected to.',
  restoreSteps: [
    'Delete the copy and its disks',
    'Take back the rights that were handed out',
  ],
  abortConditions: ['A command would name the original'],
  expectedAlerts: [],
  preparations: [
    { text: 'Names drawn: Erik and Petr', done: true },
    { text: 'An account that cannot touch the original', done: true },
  ],
  rehearses: ['catalogue-database-directory-removed'],
  retests: [],
  injects: [],
  run: { lateBy: 10, endedAfter: 131 },
  drills: [
    {
      title: 'From the sentence to the first correct answer',
      fault: 'Nothing is broken: a copy is restored beside the original.',
      plannedAfter: 0,
      started: 0,
      ended: 122,
      incited: 0,
      remediated: 81,
      restored: 104,
      rehearses: ['catalogue-database-directory-removed'],
      retests: ['restore-every-night', 'second-catalogue-replica'],
      execution: 'completed',
      outcome: 'held',
      notes: `| step | minutes |
| --- | --- |
| find the manual, and the right page | 9 |
| rights | 17 |
| restore | 55 |
| search index built anew | 23 |

104 of 120 minutes, and 26 of them were looking for pages and rights.`,
      surprises: [
        {
          text: 'The index takes as long as half of the restore. I had left it out of every estimate.',
          whose: 'user:default/petr',
        },
      ],
      alerts: { expected: [], fired: [] },
      measurements: [
        { after: 81, steadyState: 0, value: 99.98, by: 'user:default/petr' },
        { after: 104, steadyState: 1, value: 104, by: 'user:default/erik' },
      ],
    },
  ],
  observations: [
    {
      after: 9,
      author: 'user:default/erik',
      kind: 'observation',
      text: 'The manual is found by its old name only.',
      drill: 1,
    },
    {
      after: 26,
      author: 'user:default/petr',
      kind: 'finding',
      text: 'Rights for a restore need two approvals, one from somebody on holiday.',
      drill: 1,
    },
    {
      after: 81,
      author: 'user:default/ines',
      kind: 'observation',
      text: 'Copy answers. Newest entry is from 02:10.',
      drill: 1,
    },
  ],
  findings: [
    {
      key: 'restore-rights-in-emergency',
      title: 'On-call may restore beside the original without an approval',
      description:
        'The account can make instances, and cannot touch the original.',
      state: 'done',
      owner: 'user:default/erik',
      dueInDays: -40,
      cornerstone: 'respond',
      mechanism: 'eliminate',
      entities: ['resource:default/catalogue-db'],
    },
    {
      key: 'index-from-snapshot',
      title: 'Restore the search index from a snapshot instead of building it',
      description: '',
      state: 'committed',
      owner: 'user:default/petr',
      dueInDays: 20,
      cornerstone: 'respond',
      mechanism: 'automate',
      entities: ['component:default/search'],
    },
  ],
  summary:
    'Held, with a quarter of an hour to spare. The backup is good; the way to it is long.',
};
