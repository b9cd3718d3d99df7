import { SampleDebrief } from '../types';

export const transactionNumbersRunLow: SampleDebrief = {
  key: 'transaction-numbers-run-low',
  startedDaysAgo: 73,
  startedTimeOfDay: '09:30',
  title: 'The ledger’s oldest transaction is 1.2 billion transactions old',
  kind: 'weak-signal',
  scheduled: false,
  severity: null,
  status: 'published',
  entities: [
    { entityRef: 'resource:default/ledger-db', role: 'origin' },
    { entityRef: 'component:default/ledger', role: 'involved' },
  ],
  marks: { detectedAt: 15, resolvedAt: 15900, heldAt: 17250 },
  summary: `PostgreSQL numbers its transactions with 32 bits and freezes old rows in time, so that the numbers can come round. On the ledger’s largest table this background work has not ended once in five weeks: it is interrupted by a nightly job and begins again. 1.2 of 2.1 billion numbers are in use; shortly before the end the database accepts no more writes, to protect the data.

At the present rate there are 80 days left. Nobody felt anything.`,
  discussion: `### What was seen
A vacuum of \`postings\` "to prevent wraparound" was in the list of running queries, as it had been the week before. It was noticed because the person who looked had a week's holiday in between.

### What it would be like
Writes stop for the whole database server, and vacuuming 900 GB with the settings we have takes about a day and a half, during which nothing can be booked. For one table one can be quicker by emptying it; it is not an option for a ledger.

### What interrupts it
The settlement export takes a lock that makes the automatic vacuum give way, at 01:30, each night. The vacuum needs 26 hours. Two settings that were made for the disks of 2019 (cost delay, memory) make it that slow.`,
  surprises:
    'Disk, CPU and connections of this server are the calmest of all. It is its calm that is monitored.',
  luck: '',
  targetAnswers: {},
  impact: { description: 'None.', customersAffected: 0 },
  mitigation: null,
  factors: [
    {
      category: 'configuration',
      text: 'Vacuum settings are from the time of slower disks',
    },
    {
      category: 'detection',
      text: 'Age of the oldest transaction is measured nowhere',
    },
    {
      category: 'process',
      text: 'A nightly export and a vacuum of 26 hours want the same lock',
    },
  ],
  wentWell: [
    {
      text: 'The night’s restored copy let us time a full vacuum (31 hours, then 5 with new settings) without touching the ledger.',
      countermeasureKey: 'restore-every-night',
    },
  ],
  owner: 'user:default/hana',
  facilitator: 'user:default/amara',
  participants: [
    { entityRef: 'user:default/hana', involvement: 'noticed' },
    { entityRef: 'user:default/ben', involvement: 'responded' },
    { entityRef: 'user:default/cho', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://blog.sentry.io/2015/07/23/transaction-id-wraparound-in-postgres',
      title:
        'The public event behind this sample: Sentry, transaction ID wraparound, July 2015',
      kind: 'source',
    },
  ],
  tags: ['database', 'postgresql', 'limits', 'maintenance'],
  visibility: 'organisation',
  relations: [{ debriefKey: 'event-ids-near-their-limit', type: 'similar-to' }],
  timeline: [
    {
      after: 0,
      kind: 'observation',
      text: 'A vacuum “to prevent wraparound” of `postings`, running for 8 h. There was one last week as well.',
      author: 'user:default/hana',
    },
    {
      after: 15,
      kind: 'mark',
      text: 'Detected: age 1,214,000,000',
      author: 'user:default/hana',
    },
    {
      after: 140,
      kind: 'investigation',
      text: 'It is interrupted at 01:30, every night',
      author: 'user:default/ben',
    },
    {
      after: 1500,
      kind: 'action',
      text: 'Export reads from the replica; vacuum with new settings',
      author: 'user:default/ben',
    },
    { after: 15900, kind: 'mark', text: 'Resolved: age 48,000,000' },
  ],
  countermeasures: [
    {
      key: 'transaction-age-alert',
      title: 'Alert when a database’s oldest transaction passes 500 million',
      description:
        'For all PostgreSQL servers, beside the alarm on integer ranges.',
      state: 'verified',
      owner: 'user:default/ben',
      dueInDays: -60,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: [
        'resource:default/ledger-db',
        'resource:default/checkout-db',
        'resource:default/catalogue-db',
        'resource:default/accounts-db',
      ],
    },
    {
      key: 'ledger-partitions',
      title: 'Divide the postings by month',
      description: 'Past months are frozen once and never looked at again.',
      state: 'in-progress',
      owner: 'user:default/hana',
      dueInDays: 55,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/ledger-db'],
    },
  ],
};
