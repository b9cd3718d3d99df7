import { SampleDebrief } from '../types';

export const businessAccountsDeleted: SampleDebrief = {
  key: 'business-accounts-deleted',
  startedDaysAgo: 233,
  startedTimeOfDay: '07:38',
  title: 'A clean-up of an old add-on deleted 775 business accounts',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'published',
  entities: [
    { entityRef: 'component:default/business-accounts', role: 'origin' },
    { entityRef: 'resource:default/accounts-db', role: 'impacted' },
    { entityRef: 'component:default/account-page', role: 'impacted' },
    { entityRef: 'component:default/orders', role: 'involved' },
  ],
  marks: {
    detectedAt: 13,
    mitigatedAt: 6480,
    resolvedAt: 12960,
    heldAt: 17300,
  },
  summary: `An add-on for purchase limits had become part of the product, and its old data was to be deleted. The list handed to the deletion script held the ids of the *companies* that use the add-on, and not of the add-on's records. The script takes either kind of id. It also knows two modes, "mark, delete later" and "delete now" for legal requests, and ran in the second.

In 23 minutes 775 companies lost their accounts, buyers and budgets. Restoring one company was a known procedure; restoring 775 without touching the others was not. The last one was back after nine days.`,
  discussion: `### Two words and one interface
The team that asked wrote "the ids of those who have the add-on". The team that ran it read a list of UUIDs. Both kinds of id look alike, both are accepted by the same endpoint, and the endpoint answers "accepted" to both. Before that, the script had been run with 30 add-on ids on production as a test, and went well. The *test* list was of the other kind than the *final* list: it had been made by another person from another table.

The review looked at which endpoint was called and in which order. The ids were reviewed in the sense that there were 775 of them, as expected.

### Delete means delete
The immediate mode exists for requests under data protection law. It asks no second question and leaves nothing behind, which is what the law wants. That a routine clean-up uses the same mode was an inheritance from an earlier script.

### Nine days
The backups were good, and a restored copy of the night was running within the hour. What we had was a procedure for *one* company (five hours by hand, 70 steps) and one for *everything* (loses the changes of all the others). Neither fits. For the first three days four people worked through the 70 steps; in parallel a second group automated them, got to 12 minutes per company, and restored 620 in the last four days. Starting the second group on day one was the most valuable decision of that week, and it was a close vote.

### Customers without an account cannot open a ticket
Support recognises a business customer by the account. For two days we did not have a way to *tell* 775 companies that we knew of it: their addresses were in what was deleted. Sales had a list in a spreadsheet.`,
  surprises:
    'Support depends on the account of the one who asks for help with the account.',
  luck: 'Invoices are kept by law in the ledger, so it was known for each company what it had to look like in the end.',
  targetAnswers: {
    detect: 'An alarm on deletions per hour. The first sign was a call.',
    resolve:
      'A deletion that can be taken back within thirty days, by one command and for many at once.',
  },
  impact: {
    description:
      '775 companies could not order for between two and nine days. No data of other companies was touched. 57 companies lost five minutes of changes.',
    customersAffected: 775,
    complaints: 412,
    cost: { amount: 390000, currency: 'EUR' },
  },
  mitigation: 'other',
  factors: [
    {
      category: 'design',
      text: 'One endpoint deletes add-on records and whole companies, and accepts either id',
    },
    {
      category: 'process',
      text: 'Request, list and run were made by three people in two teams, and reviewed as three things',
    },
    {
      category: 'tooling',
      text: 'Immediate deletion was the script’s default and needs no confirmation of what is about to go',
    },
    {
      category: 'data',
      text: 'Restore exists for one company and for all, not for many',
    },
  ],
  wentWell: [
    {
      text: 'A restored copy of last night was running already. Nobody waited for a backup.',
      countermeasureKey: 'restore-every-night',
    },
    { text: 'Two groups from the first day: one by hand, one to automate.' },
    {
      text: 'Daily letters with numbers, also on days on which the numbers were bad.',
    },
  ],
  owner: 'user:default/nadia',
  facilitator: 'user:default/mateo',
  participants: [
    { entityRef: 'user:default/nadia', involvement: 'decided' },
    { entityRef: 'user:default/luca', involvement: 'responded' },
    { entityRef: 'user:default/petr', involvement: 'diagnosed' },
    { entityRef: 'user:default/dilek', involvement: 'noticed' },
    { entityRef: 'user:default/ben', involvement: 'responded' },
    { entityRef: 'user:default/chiara', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://www.atlassian.com/blog/atlassian-engineering/post-incident-review-april-2022-outage',
      title: 'The public event behind this sample: Atlassian, April 2022',
      kind: 'source',
    },
  ],
  tags: ['deletion', 'restore', 'multi-tenancy', 'clean-up'],
  visibility: 'organisation',
  relations: [
    { debriefKey: 'catalogue-database-directory-removed', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: deletion script runs with a list of 775 ids',
    },
    {
      after: 9,
      kind: 'effect',
      text: 'First companies see “this account does not exist”',
    },
    {
      after: 13,
      kind: 'mark',
      text: 'Detected: a buyer calls; her whole company is gone from the support tool',
      author: 'user:default/dilek',
    },
    { after: 23, kind: 'effect', text: 'Script complete: 775 of 775' },
    {
      after: 31,
      kind: 'investigation',
      text: 'The ids are companies, the script was meant for add-on records',
      author: 'user:default/luca',
    },
    {
      after: 45,
      kind: 'decision',
      text: 'SEV 1. Stop the nightly job that purges what has been deleted.',
      author: 'user:default/nadia',
    },
    {
      after: 58,
      kind: 'observation',
      text: 'Last night’s restored copy is up and has all 775',
      author: 'user:default/petr',
    },
    {
      after: 140,
      kind: 'decision',
      text: 'Do not roll everything back; 41,000 other companies work on',
      author: 'user:default/nadia',
    },
    {
      after: 200,
      kind: 'decision',
      text: 'Two groups: one restores by hand, one automates the 70 steps',
      author: 'user:default/nadia',
    },
    {
      after: 1010,
      kind: 'communication',
      text: 'First letter to all 775, with addresses from a sales spreadsheet',
      author: 'user:default/dilek',
    },
    {
      after: 6480,
      kind: 'mark',
      text: 'Mitigated: automation at 12 minutes per company; those with open orders are back',
    },
    {
      after: 12960,
      kind: 'mark',
      text: 'Resolved: the last company is back and has confirmed it',
    },
  ],
  countermeasures: [
    {
      key: 'soft-delete-accounts',
      title: 'Deletion of a company can be taken back for thirty days',
      description:
        'Immediate deletion exists for legal requests only: another endpoint, two people, one company per call.',
      state: 'verified',
      owner: 'user:default/luca',
      dueInDays: -180,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/business-accounts'],
    },
    {
      key: 'typed-ids',
      title: 'Ids say what they identify',
      description: '`cmp_…`, `add_…`; an endpoint accepts one kind.',
      state: 'done',
      owner: 'user:default/luca',
      dueInDays: -150,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/business-accounts'],
    },
    {
      key: 'restore-many',
      title: 'Restore many companies with one command, rehearsed twice a year',
      description:
        'The automation of that week, made into a product. Last rehearsal: 50 companies in 2 h 20.',
      state: 'verified',
      owner: 'user:default/petr',
      dueInDays: -120,
      cornerstone: 'respond',
      mechanism: 'automate',
      entities: [
        'resource:default/accounts-db',
        'component:default/business-accounts',
      ],
    },
    {
      key: 'contacts-kept-apart',
      title: 'Keep the contact addresses of companies outside the account',
      description:
        'A daily encrypted copy that support can read with two people.',
      state: 'committed',
      owner: 'user:default/nadia',
      dueInDays: 21,
      cornerstone: 'respond',
      mechanism: 'redundancy',
      entities: ['component:default/business-accounts'],
    },
    {
      key: 'deletion-rate-alert',
      title: 'Alert when more than five companies are deleted in an hour',
      description: 'The usual number is one a day.',
      state: 'verified',
      owner: 'user:default/nadia',
      dueInDays: -215,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: ['component:default/business-accounts'],
    },
  ],
};
