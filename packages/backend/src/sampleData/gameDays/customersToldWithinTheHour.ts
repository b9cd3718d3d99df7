import { SampleGameDay } from './types';

export const customersToldWithinTheHour: SampleGameDay = {
  key: 'customers-told-within-the-hour',
  inDays: -41,
  timeOfDay: '14:00',
  durationMinutes: 75,
  title: 'Business customers must be told within the hour',
  form: 'tabletop',
  status: 'completed',
  scenario: `Accounts of companies are gone, and so are the addresses to which we would write. Support, legal and on-call write the messages of the first hour; nothing is sent.`,
  failureMode: 'business-process',
  environment: 'staging',
  hypothesis:
    'With accounts of companies gone, those companies are told correctly within an hour',
  expectation: 'unknown',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/business-accounts', role: 'target' },
    { entityRef: 'component:default/status-page', role: 'involved' },
  ],
  roles: {
    owner: 'user:default/nadia',
    coordinator: 'user:default/fatima',
    observers: ['user:default/luca'],
    reporters: ['user:default/dilek'],
  },
  steadyState: [],
  blastRadius: 'Nothing leaves the room.',
  restoreSteps: ['Delete the drafts in the mailing tool'],
  abortConditions: ['Somebody outside takes it for real'],
  expectedAlerts: [],
  preparations: [
    { text: 'Contracts with a duty to tell, printed', done: true },
    { text: 'Status page: test site open', done: true },
  ],
  rehearses: ['business-accounts-deleted'],
  retests: [],
  injects: [
    {
      after: 0,
      text: 'Three companies write: “we cannot sign in”. Write the first message, in five minutes.',
      to: 'everyone',
    },
    {
      after: 20,
      text: 'It may be that other companies saw their orders. It may also not.',
      to: 'legal and on-call',
    },
    {
      after: 35,
      text: 'A journalist asks support whether it is true.',
      to: 'support',
    },
    {
      after: 50,
      text: 'It was not 700 companies, it was 90. Set right what was said.',
      to: 'everyone',
    },
  ],
  run: { lateBy: 5, endedAfter: 68 },
  drills: [
    {
      title: 'First message to those concerned',
      fault: '',
      plannedAfter: 0,
      started: 0,
      ended: 62,
      incited: 0,
      detected: 4,
      remediated: 58,
      detectedBy: 'customer',
      rehearses: ['business-accounts-deleted'],
      execution: 'not-injected',
      outcome: 'refuted',
      notes:
        'The text was ready after 12 minutes. Whom to send it to was not known after 62: the addresses are in the accounts that are gone.',
      surprises: [
        {
          text: 'We thought that the mailing tool had its own list. It reads the accounts.',
          whose: 'user:default/dilek',
        },
      ],
      alerts: { expected: [], fired: [] },
    },
  ],
  observations: [
    {
      after: 12,
      author: 'user:default/dilek',
      kind: 'communication',
      text: 'First text read aloud. Legal strikes one word: “all”.',
      drill: 1,
    },
    {
      after: 31,
      author: 'user:default/luca',
      kind: 'surprise',
      text: 'Two contracts give us an hour, one of them from the moment at which we *could* know.',
      drill: 1,
    },
    {
      after: 55,
      author: 'user:default/nadia',
      kind: 'finding',
      text: 'Addresses have to be where they survive the account.',
      drill: 1,
    },
  ],
  findings: [
    {
      key: 'first-message-templates',
      title: 'Templates of a first message, agreed with legal in advance',
      description: 'Four, without numbers and without causes.',
      state: 'done',
      owner: 'user:default/dilek',
      dueInDays: -20,
      cornerstone: 'respond',
      mechanism: 'tooling',
      entities: ['component:default/status-page'],
    },
  ],
  summary:
    'Refuted, and known to be open: contacts outside of the account were promised after the event and are not there yet.',
};
