import { SampleDebrief } from '../types';

export const giftCardsToppedUpAgain: SampleDebrief = {
  key: 'gift-cards-topped-up-again',
  startedDaysAgo: 58,
  startedTimeOfDay: '08:35',
  title: 'Gift cards charged again and again after a cache restart',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'resource:default/balance-store', role: 'origin' },
    { entityRef: 'component:default/gift-cards', role: 'impacted' },
    { entityRef: 'component:default/payments', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'involved' },
  ],
  marks: { detectedAt: 113, mitigatedAt: 158, resolvedAt: 1580, heldAt: 3260 },
  summary: `After a short loss of network all replicas of the balance store asked its primary for a full copy at the same time. The primary was restarted because of the load, and came up with another configuration file than it had run with: read-only, and empty. Gift cards with automatic top-up saw a balance of zero, charged the customer's card, could not write the new balance, saw zero, and charged again.

1.4 % of card holders were charged more than once, some up to eleven times, before top-ups were switched off. All were paid back within 26 hours.`,
  discussion: `### Charge, then write
Top-up takes the money first and books the balance second. In between there is nothing that says "this has been done". Each half is safe in itself: payments has idempotency keys, the balance has transactions. The key that top-up used contained the *time*, so the second attempt was a new one.

The reason for the time in the key is a good one: somebody may want to top up twice on one day. It was added after a complaint.

### The configuration file
The running primary had been configured by command, years ago, in a similar situation, and the change was never written to the file. The file made it a replica of an address that no longer exists. So a restart, the mildest of all remedies, was the step that changed the most. It is the action that the alarm's own text suggests.

### What the balance store is
On the architecture page it is a cache. Customers' money was in it, between two bookings, for up to an hour. Nobody in the meeting had a different opinion once it was said aloud; the word "cache" had done the thinking.

### Read-only is not down
The store answered. Health checks read a key, and reading went well. Only writes were refused, and top-up treated this as something that will pass and can be tried again.`,
  surprises:
    'A restart loads a file that nobody had run with for years. And a store of balances was called a cache.',
  luck: 'Card issuers refused most attempts after the fourth. The limit was theirs.',
  targetAnswers: {
    detect:
      'An alarm on two top-ups of one card within ten minutes. It has no legitimate reason to exist.',
    resolve:
      'Mitigating took 45 minutes; most of the time was paying back, one file per provider.',
  },
  impact: {
    description:
      '1,130 customers charged more than once, EUR 118,000 in total, paid back within 26 hours with a letter. Checkout refused gift cards for 70 minutes.',
    customersAffected: 1130,
    complaints: 204,
    cost: { amount: 17500, currency: 'EUR' },
  },
  mitigation: 'feature-flag',
  factors: [
    {
      category: 'design',
      text: 'Top-up charges before it books, and a repeated attempt has a new key',
    },
    {
      category: 'configuration',
      text: 'The store’s file differs from what had been set by command; a restart brings the file back',
    },
    {
      category: 'capacity',
      text: 'All replicas ask for a full copy at once after a loss of network',
    },
    {
      category: 'knowledge',
      text: 'A store with money in it was known as a cache',
    },
    {
      category: 'detection',
      text: 'Health checks read; the store could not write',
    },
  ],
  wentWell: [
    {
      text: 'The ledger had each charge. It took one query to know who was owed what.',
    },
    {
      text: 'The top-up flag was tied to one name with an end date, so that switching it off did only this.',
      countermeasureKey: 'trial-code-removed',
    },
    {
      text: 'Support wrote to customers before they called, from minute 150 on.',
    },
  ],
  owner: 'user:default/lindiwe',
  facilitator: 'user:default/erik',
  participants: [
    { entityRef: 'user:default/lindiwe', involvement: 'decided' },
    { entityRef: 'user:default/mateo', involvement: 'responded' },
    { entityRef: 'user:default/kavya', involvement: 'diagnosed' },
    { entityRef: 'user:default/jonas', involvement: 'responded' },
    { entityRef: 'user:default/dilek', involvement: 'noticed' },
    { entityRef: 'user:default/leila', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://www.twilio.com/en-us/blog/company/communications/billing-incident-post-mortem-breakdown-analysis-and-root-cause-html',
      title:
        'The public event behind this sample: Twilio, billing incident of 18 July 2013',
      kind: 'source',
    },
    {
      url: 'https://tickets.shop.example/PUR-1902',
      title: 'PUR-1902 Refund run',
      kind: 'ticket',
    },
  ],
  tags: ['redis', 'idempotency', 'retries', 'restart', 'payments'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: network between zones gone for 40 s; all replicas ask for a full copy',
    },
    {
      after: 64,
      kind: 'effect',
      text: 'Primary slow, time limits of gift cards reached',
    },
    {
      after: 67,
      kind: 'action',
      text: 'Primary restarted, as the alarm suggests',
      author: 'user:default/mateo',
    },
    {
      after: 68,
      kind: 'effect',
      text: 'It comes up as a read-only replica of nothing, and empty',
    },
    {
      after: 70,
      kind: 'effect',
      text: 'Top-up sees zero everywhere, charges, cannot write, charges again',
    },
    {
      after: 95,
      kind: 'communication',
      text: 'Two customers: “eleven mails about eleven top-ups”',
      author: 'user:default/dilek',
      source: { type: 'chat' },
    },
    {
      after: 113,
      kind: 'mark',
      text: 'Detected: alarm on refused cards per minute, in payments',
    },
    {
      after: 121,
      kind: 'investigation',
      text: 'Same card, new key each time; the key contains the minute',
      author: 'user:default/kavya',
    },
    {
      after: 132,
      kind: 'decision',
      text: 'Flag for automatic top-up off; checkout refuses gift cards until the balances are known',
      author: 'user:default/lindiwe',
    },
    {
      after: 138,
      kind: 'action',
      text: 'Flag off',
      author: 'user:default/mateo',
    },
    {
      after: 158,
      kind: 'mark',
      text: 'Mitigated: last attempts have run out of the queue',
    },
    {
      after: 202,
      kind: 'action',
      text: 'Balances computed anew from the ledger; gift cards accepted again',
      author: 'user:default/jonas',
    },
    {
      after: 340,
      kind: 'investigation',
      text: 'Configuration set by command four years ago, never written to the file',
      author: 'user:default/mateo',
    },
    {
      after: 1580,
      kind: 'mark',
      text: 'Resolved: last of 1,130 customers paid back',
    },
  ],
  countermeasures: [
    {
      key: 'top-up-intent',
      title: 'Book the intention first, and let its number be the key',
      description:
        'A top-up exists in the ledger before any money moves; each attempt carries its number, so that the second one is the first one.',
      state: 'verified',
      owner: 'user:default/kavya',
      dueInDays: -35,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/gift-cards', 'component:default/payments'],
    },
    {
      key: 'balances-in-ledger',
      title: 'Balances live in the ledger; the store is a copy',
      description: 'And may then be called a cache.',
      state: 'in-progress',
      owner: 'user:default/lindiwe',
      dueInDays: 18,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/gift-cards',
        'resource:default/balance-store',
      ],
    },
    {
      key: 'double-top-up-alert',
      title: 'Stop and alert at the second top-up of a card within ten minutes',
      description: 'The second one waits for a person.',
      state: 'verified',
      owner: 'user:default/jonas',
      dueInDays: -48,
      cornerstone: 'monitor',
      mechanism: 'guardrail',
      entities: ['component:default/gift-cards'],
    },
    {
      key: 'configuration-drift-check',
      title:
        'Compare running configuration with the file, daily, on every store',
      description:
        'Eleven differences found on the first day, two of them like this one.',
      state: 'done',
      owner: 'user:default/mateo',
      dueInDays: -30,
      cornerstone: 'monitor',
      mechanism: 'tooling',
      entities: [
        'resource:default/balance-store',
        'resource:default/payments-cache',
        'resource:default/price-cache',
      ],
    },
    {
      key: 'careful-restarts',
      title: 'A note in the alarm text: look at the file before restarting',
      description: '',
      state: 'dropped',
      reason:
        'Asks for attention at the worst hour. The daily comparison does it in advance.',
      cornerstone: 'respond',
      mechanism: 'documentation',
    },
  ],
};
