import { SampleDebrief } from '../types';

export const basketsReadEmpty: SampleDebrief = {
  key: 'baskets-read-empty',
  startedDaysAgo: 396,
  startedTimeOfDay: '13:10',
  title: 'Every third basket was read as empty while the store grew',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'resource:default/basket-store', role: 'origin' },
    { entityRef: 'component:default/basket', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
  ],
  marks: { detectedAt: 12, mitigatedAt: 128, resolvedAt: 305, heldAt: 2870 },
  summary: `Six nodes were added to the basket store ahead of the season. They joined the ring with a setting that skips the copying of existing data, took ownership of their share of the keys at once, and answered reads for baskets they had never received with "nothing here".

Nothing was lost: the old nodes had every basket. For two hours a third of our customers saw an empty one. Six nodes were taken out again one at a time.`,
  discussion: `### The setting
\`auto_bootstrap: false\` has a good use: it is what one sets when a *new data centre* is built and filled afterwards in one go. Our configuration was copied from that occasion two years ago. Since then the store had never been grown, only replaced node by node, and a replacement does not read this setting.

The documentation describes it correctly. On staging the procedure was rehearsed with three nodes and had gone well, with a store that was empty. "Nothing here" is the right answer there.

### Six at a time
The plan added the nodes within a few minutes of each other, on the understanding that a new node is *passive* until it has copied its share. With one node at a time and a look at the reads in between, the same misunderstanding concerns a tenth of the baskets for some minutes. We note that nobody in the planning had a reason to go slower, because the step was believed to have no effect at all.

### Detected by what customers do
Error ratio: zero. Latency: better than usual, empty answers are fast. The alarm came from a business figure, *baskets with one item or more*, whose slope changed. Tomasz had put it on the wall screen for another purpose.

### Quorum did not help
Reads ask two of three replicas. With six new nodes among fifteen, two of the three owners of a key are new often enough. They agreed with each other that there is no basket. A quorum of newcomers.`,
  surprises:
    'Zero errors and a better latency. Everything that we alert on said that the change was a success.',
  luck: 'Baskets that were read as empty were rarely written: most people reload before they add something. 212 merges had to be looked at by hand, not 20,000.',
  targetAnswers: {
    detect:
      'An alarm on what customers get: the share of known customers whose basket is empty, compared with the same hour last week.',
    resolve: 'One node at a time, with a known way back for each.',
  },
  impact: {
    description:
      'A third of the baskets were shown as empty for up to two hours; checkout started with them was refused. 212 baskets merged by hand.',
    customersAffected: 43000,
    complaints: 520,
    cost: { amount: 67000, currency: 'EUR' },
  },
  mitigation: 'rollback',
  factors: [
    {
      category: 'configuration',
      text: 'A setting for building a new data centre was in the template for every new node',
    },
    {
      category: 'knowledge',
      text: 'A node was believed to be passive until it has its data',
    },
    {
      category: 'detection',
      text: 'Wrong answers given quickly and without an error are invisible to error ratio and latency',
    },
    { category: 'process', text: 'The rehearsal ran against an empty store' },
  ],
  wentWell: [
    {
      text: 'The on-call of the store did not trust the green figures and read one key from each node by hand.',
    },
    {
      text: 'Nodes were taken out one by one with a check after each, though everyone wanted to be quick.',
    },
  ],
  owner: 'user:default/tomasz',
  facilitator: 'user:default/nadia',
  participants: [
    { entityRef: 'user:default/tomasz', involvement: 'noticed' },
    { entityRef: 'user:default/sanna', involvement: 'diagnosed' },
    { entityRef: 'user:default/ruben', involvement: 'responded' },
    { entityRef: 'user:default/cho', involvement: 'affected' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
  ],
  links: [
    {
      url: 'https://monzo.com/blog/2019/09/08/why-monzo-wasnt-working-on-july-29th',
      title: 'The public event behind this sample: Monzo, 29 July 2019',
      kind: 'source',
    },
  ],
  tags: ['database', 'cassandra', 'scale-out', 'quorum'],
  visibility: 'organisation',
  relations: [
    { debriefKey: 'orders-written-on-two-sites', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: first of six nodes joins the ring',
    },
    {
      after: 9,
      kind: 'action',
      text: 'Six of six joined. Latency of reads falls; taken as a good sign.',
      author: 'user:default/ruben',
    },
    {
      after: 12,
      kind: 'mark',
      text: 'Detected: “baskets with items” bends downwards on the wall screen',
      author: 'user:default/tomasz',
    },
    {
      after: 16,
      kind: 'communication',
      text: 'Support: three calls about empty baskets',
      author: 'user:default/dilek',
      source: { type: 'chat' },
    },
    {
      after: 25,
      kind: 'investigation',
      text: 'Deployment of `basket` from the morning suspected and rolled back. No change.',
      author: 'user:default/tomasz',
    },
    {
      after: 41,
      kind: 'decision',
      text: 'SEV 2. Do not add, do not remove anything until one basket is understood.',
      author: 'user:default/tomasz',
    },
    {
      after: 52,
      kind: 'investigation',
      text: 'One key read from each of its owners: two new ones say nothing, the old one has the basket',
      author: 'user:default/sanna',
    },
    {
      after: 58,
      kind: 'observation',
      text: '`auto_bootstrap: false` in the template',
      author: 'user:default/sanna',
    },
    {
      after: 64,
      kind: 'decision',
      text: 'Take the new nodes out one at a time and check after each',
      author: 'user:default/tomasz',
    },
    {
      after: 128,
      kind: 'mark',
      text: 'Mitigated: last new node out, all baskets read from old nodes',
    },
    {
      after: 190,
      kind: 'action',
      text: 'Writes that reached only new nodes are read from their disks',
      author: 'user:default/ruben',
    },
    { after: 305, kind: 'mark', text: 'Resolved: 212 baskets merged' },
  ],
  countermeasures: [
    {
      key: 'join-needs-data',
      title: 'A node that has no data cannot take ownership',
      description:
        'The setting is gone from the template; start-up refuses it unless the data centre is marked as new.',
      state: 'verified',
      owner: 'user:default/sanna',
      dueInDays: -380,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/basket-store'],
    },
    {
      key: 'known-customer-canary',
      title: 'Canary baskets that must never be empty',
      description:
        'Three hundred baskets of test customers, spread over all key ranges, read every ten seconds. One empty answer pages.',
      state: 'verified',
      owner: 'user:default/tomasz',
      dueInDays: -375,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: ['component:default/basket', 'resource:default/basket-store'],
    },
    {
      key: 'one-node-at-a-time',
      title: 'Growing the store is a job that adds one node and looks',
      description: 'Reads of the canaries gate the next step.',
      state: 'done',
      owner: 'user:default/ruben',
      dueInDays: -330,
      cornerstone: 'anticipate',
      mechanism: 'automate',
      entities: ['resource:default/basket-store'],
    },
    {
      key: 'staging-with-data',
      title: 'Staging holds a masked tenth of production’s baskets',
      description: 'So that a rehearsal has something to lose.',
      state: 'verified',
      owner: 'user:default/ruben',
      dueInDays: -300,
      cornerstone: 'learn',
      mechanism: 'tooling',
      entities: ['resource:default/basket-store'],
    },
  ],
};
