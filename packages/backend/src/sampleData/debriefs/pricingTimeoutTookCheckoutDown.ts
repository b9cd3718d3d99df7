import { SampleDebrief } from '../types';

export const pricingTimeoutTookCheckoutDown: SampleDebrief = {
  key: 'pricing-timeout-took-checkout-down',
  startedDaysAgo: 187,
  startedTimeOfDay: '16:36',
  title: 'Pricing timeout took checkout down in the week of the highest sales',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'closed',
  entities: [
    { entityRef: 'resource:default/pricing-db', role: 'origin' },
    { entityRef: 'component:default/pricing', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/basket', role: 'impacted' },
  ],
  marks: { detectedAt: 2, mitigatedAt: 28, resolvedAt: 95, heldAt: 2640 },
  summary: `One of twelve shards of the price database lost its primary and could not elect another: two of its members had stopped replicating four days earlier and still counted as voters. Pricing waited for that shard until its timeout of 30 s, checkout waited for pricing, and within two minutes every thread of checkout waited for a price. All customers were concerned by the loss of a twelfth of the prices.

A restart of the shard's members brought it back. An hour later, the return to an older database version met a configuration that had been made for the newer one, and checkout was slow once more for 24 minutes.`,
  discussion: `### Two members asleep
The database had been brought to a new minor version three months before. Under a rare condition this version lets a member stop replicating without giving up its seat. Two of five had been in that state for four days. The monitoring looks at *lag*, and a member that reports no position at all has no lag. The graph was empty, and an empty graph is green.

When the primary ended with an unrelated fault, two members were awake and two asleep, and the sleeping ones still answer a heartbeat. Counted by heartbeats this is a majority of five, so an election began; counted by votes it was not, and the protocol of this version waits for the missing ones.

### A twelfth becomes everything
This was the longest part of the meeting. Pricing asks one shard per item. A basket with eight items meets the sick shard in every second case. Each of these calls occupied a thread of pricing for 30 seconds, then a thread of checkout for the same time. 30 seconds is the default of the client library. Nobody chose it.

The game day five weeks before had shown the same: pricing slow by three seconds, and the basket page waited with it. The finding was written down, owned and planned, for the next quarter. We talked about what made that look early enough: the drill used three seconds, which is unpleasant. Thirty was not on anyone's mind.

### The second hour
After the restart we knew that the new version had a defect and went back to the previous one, with a tested procedure. Two weeks earlier the sharding configuration had been changed in a way that the older version handles badly under load: CPU went to 100 % as soon as the evening traffic arrived. The combination of *this* version and *this* configuration had existed nowhere before.

Rolling back is a change like others, and in this case it was the larger of the two.

### What we agreed on
A price that is ten minutes old is better than none, and the business side agreed in one sentence; nobody had asked them before. That sentence is what the breaker is built on.`,
  surprises:
    'A replica that has stopped has no lag. Three of us had looked at that graph during the week.',
  luck: 'Pricing and database people were all at their desks for the peak; on another evening the restart takes a phone tree.',
  targetAnswers: {
    resolve:
      'Checkout with a limit of its own on how long it waits for a price, and something to show instead. Then the shard can take its 95 minutes.',
  },
  impact: {
    description:
      'Checkout unusable for 26 minutes and slow for 24 more, in the evening peak. 14,800 checkouts were interrupted, about half were completed later.',
    customersAffected: 52000,
    complaints: 680,
    cost: { amount: 430000, currency: 'EUR' },
  },
  mitigation: 'restart',
  factors: [
    {
      category: 'dependency',
      text: 'Checkout waits as long as pricing waits as long as one shard waits',
    },
    {
      category: 'configuration',
      text: 'A timeout of 30 s that is the library’s default and nobody’s choice',
    },
    {
      category: 'detection',
      text: 'Members that stopped replicating show an empty graph rather than an alarm',
    },
    {
      category: 'code',
      text: 'The election of this version waits for members that do not answer',
    },
    {
      category: 'change',
      text: 'The older version was brought back into a configuration it had never run with',
    },
  ],
  wentWell: [
    {
      text: 'Detected after two minutes, by an alarm on completed checkouts per minute.',
    },
    {
      text: 'One person wrote, one decided, the others looked. It was practised on the game day.',
    },
    {
      text: 'The dial at the edge let us bring customers back in four steps.',
      countermeasureKey: 'reopen-in-steps',
    },
  ],
  owner: 'user:default/gareth',
  facilitator: 'user:default/luca',
  participants: [
    { entityRef: 'user:default/gareth', involvement: 'decided' },
    { entityRef: 'user:default/oksana', involvement: 'diagnosed' },
    { entityRef: 'user:default/leila', involvement: 'responded' },
    { entityRef: 'user:default/ana', involvement: 'responded' },
    { entityRef: 'user:default/cho', involvement: 'noticed' },
    { entityRef: 'user:default/tomasz', involvement: 'affected' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
  ],
  links: [
    {
      url: 'https://stripe.com/rcas/2019-07-10',
      title: 'The public event behind this sample: Stripe, 10 July 2019',
      kind: 'source',
    },
  ],
  tags: ['timeout', 'cascading', 'database', 'election', 'rollback'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: -5760,
      kind: 'effect',
      text: 'Two of five members of shard 7 stop replicating. Their lag graph ends.',
    },
    {
      after: 0,
      kind: 'mark',
      text: 'Started: primary of shard 7 ends; no new one is elected',
    },
    {
      after: 1,
      kind: 'effect',
      text: 'Threads of pricing wait 30 s each for shard 7',
    },
    {
      after: 2,
      kind: 'mark',
      text: 'Detected: completed checkouts per minute down by 80 %, paged',
    },
    {
      after: 4,
      kind: 'observation',
      text: '`checkout`: 400 of 400 threads wait for pricing',
      author: 'user:default/cho',
    },
    {
      after: 6,
      kind: 'decision',
      text: 'SEV 1, Gareth coordinates',
      author: 'user:default/gareth',
    },
    {
      after: 11,
      kind: 'investigation',
      text: 'Shard 7 has no primary. Two members say nothing when asked.',
      author: 'user:default/oksana',
    },
    {
      after: 19,
      kind: 'decision',
      text: 'Restart all five members of shard 7, sleeping ones first',
      author: 'user:default/oksana',
    },
    { after: 23, kind: 'effect', text: 'Primary elected' },
    {
      after: 28,
      kind: 'mark',
      text: 'Mitigated: customers let back in, in four steps',
    },
    {
      after: 40,
      kind: 'investigation',
      text: 'The behaviour is known upstream for this minor version',
      author: 'user:default/leila',
    },
    {
      after: 46,
      kind: 'decision',
      text: 'Return to the previous version on all shards',
      author: 'user:default/gareth',
    },
    {
      after: 66,
      kind: 'effect',
      text: 'CPU of three shards at 100 %; checkout slow again',
    },
    {
      after: 82,
      kind: 'investigation',
      text: 'The sharding configuration of two weeks ago is read anew on each query by this version',
      author: 'user:default/oksana',
    },
    {
      after: 90,
      kind: 'action',
      text: 'Configuration put back',
      author: 'user:default/leila',
    },
    {
      after: 95,
      kind: 'mark',
      text: 'Resolved: prices under 80 ms at the 95th percentile',
    },
  ],
  countermeasures: [
    {
      key: 'pricing-breaker',
      title: 'A breaker on pricing, with the last known price behind it',
      description:
        'Open after 20 slow answers in ten seconds; checkout and basket show the last known price for up to ten minutes and say so in the order.',
      state: 'verified',
      owner: 'user:default/gareth',
      dueInDays: -160,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
      entities: [
        'component:default/checkout',
        'component:default/basket',
        'component:default/pricing',
      ],
    },
    {
      key: 'time-limits-chosen',
      title: 'No call without a chosen time limit',
      description:
        'The service kit no longer has a default: a client that is built without a limit does not compile.',
      state: 'verified',
      owner: 'user:default/oksana',
      dueInDays: -130,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/service-kit'],
    },
    {
      key: 'silent-member-alert',
      title: 'Alert when a member reports no position',
      description:
        'An absent value counts as the worst value, here and for 31 other graphs.',
      state: 'verified',
      owner: 'user:default/leila',
      dueInDays: -172,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: ['resource:default/pricing-db'],
    },
    {
      key: 'thread-pools-apart',
      title: 'A pool of its own for each dependency of checkout',
      description: 'One slow neighbour can use up its own pool and no other.',
      state: 'verified',
      owner: 'user:default/ana',
      dueInDays: -140,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['component:default/checkout'],
    },
    {
      key: 'slow-pricing-rehearsal',
      title: 'Repeat the game day “pricing slow”, with 30 seconds',
      description: 'Re-test of the finding, staging.',
      state: 'verified',
      owner: 'user:default/tomasz',
      dueInDays: -142,
      cornerstone: 'learn',
      mechanism: 'training',
      entities: ['component:default/pricing', 'component:default/checkout'],
    },
    {
      key: 'upgrade-freeze-season',
      title: 'No database upgrade in the ten weeks before the peak',
      description: 'Proposed in the first hour.',
      state: 'dropped',
      reason:
        'The upgrade was three months before the event, so such a freeze does not touch it. Freezes also make the changes after them larger.',
      cornerstone: 'anticipate',
      mechanism: 'checklist',
    },
  ],
};
