import { SampleDebrief } from '../types';

export const ordersWrittenOnTwoSites: SampleDebrief = {
  key: 'orders-written-on-two-sites',
  startedDaysAgo: 431,
  startedTimeOfDay: '21:52',
  title: 'Orders written on two sites after 43 seconds without a link',
  kind: 'incident',
  scheduled: true,
  severity: 'sev1',
  status: 'published',
  entities: [
    { entityRef: 'resource:default/orders-db', role: 'origin' },
    { entityRef: 'component:default/orders', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/inventory', role: 'impacted' },
    { entityRef: 'component:default/notifications', role: 'impacted' },
  ],
  marks: { detectedAt: 2, mitigatedAt: 764, resolvedAt: 1451, heldAt: 4330 },
  summary: `A planned exchange of an optical module cut the link between our two sites for 43 seconds. The failover automation in the second site could not see the first one, held an election with the votes it had, and promoted a primary there. When the link came back, both sites had accepted orders that the other did not know.

We chose complete data over a fast recovery: notifications, warehouse hand-over and refunds stood still while the site was restored from backup and caught up. It took 24 hours and 11 minutes until the last queue was empty.`,
  discussion: `### 43 seconds
The maintenance was announced, had a window, and the network team had taken traffic off the link's *first* path. The module sat in the second. That both paths end in the same shelf is known to the two people who mounted it.

The failover automation is a cluster of its own with members in three places. With the link gone, two of three could see each other and not the first site. By its rules that is a majority, and it did what we had configured it to do: promote in the other site. Nothing malfunctioned.

### How it made sense to allow failover across sites
It was enabled after an event in which a whole site was without power and somebody had to be called to confirm a failover at four in the morning. What was not part of that decision: our applications are next to their primary. Over 60 ms of distance, the 30 queries of one order page become two seconds. So even a *correct* failover to the other site leaves us with a shop that does not work.

### Data first
At minute 71 we knew that 954 orders existed in one site only, and another 40 minutes of new ones in the other. There were two ways:

- discard the first set, be back within the hour, and reconstruct 954 orders from payment records; or
- keep the second site as the truth, stop everything that reads orders as if they were complete, restore, replay and reconcile.

Ana put it in one sentence: *a late parcel is a complaint, a lost order is a lie.* Everyone in the room would decide the same way again. It was uncomfortable for a day.

### The restore
Restoring several terabytes from remote backup takes hours; so much was planned for. What nobody had estimated is the catching up: replicas had to apply the European morning's writes while the European morning was writing. The estimate on the status page moved four times. For the next time we agreed to publish ranges, and the assumption they rest on.`,
  surprises:
    'Orchestration can be right by its own rules and wrong for the application. Nobody had tried the shop with its database 60 ms away.',
  luck: 'It was late in the evening: 954 orders in 43 seconds and the minutes after it. In the peak season, twenty times as many are placed in that time.',
  targetAnswers: {
    resolve:
      'The same failover without the possibility of two primaries: then 43 seconds of lost link are 43 seconds of waiting.',
  },
  impact: {
    description:
      '24 hours of delayed confirmations and parcels; stock shown too high for six hours; 954 orders reconciled by hand with payment records, all kept.',
    customersAffected: 38500,
    complaints: 1270,
    cost: { amount: 96000, currency: 'EUR' },
  },
  mitigation: 'failover',
  factors: [
    {
      category: 'configuration',
      text: 'The failover automation was allowed to promote across sites',
    },
    {
      category: 'design',
      text: 'Replication between the sites is asynchronous: what was confirmed in the last second exists once',
    },
    { category: 'dependency', text: 'Both network paths end in one shelf' },
    {
      category: 'capacity',
      text: 'Replicas can follow the daytime load, but not catch up while it lasts',
    },
    {
      category: 'knowledge',
      text: 'The latency of a shop whose database is in the other site had never been observed',
    },
  ],
  wentWell: [
    {
      text: 'Stopping hand-over to the warehouse within ten minutes kept the wrong parcels from leaving.',
    },
    {
      text: 'Nobody questioned the decision for data later, because it was written down with its reasons in the minute it was made.',
    },
    {
      text: 'The restore itself ran without a hitch: it is done every night since the catalogue event, and this was one more time.',
      countermeasureKey: 'restore-every-night',
    },
  ],
  owner: 'user:default/chiara',
  facilitator: 'user:default/ben',
  participants: [
    { entityRef: 'user:default/chiara', involvement: 'decided' },
    { entityRef: 'user:default/amara', involvement: 'responded' },
    { entityRef: 'user:default/viktor', involvement: 'diagnosed' },
    { entityRef: 'user:default/ana', involvement: 'decided' },
    { entityRef: 'user:default/erik', involvement: 'responded' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
    { entityRef: 'user:default/hana', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
      title:
        'The public event behind this sample: GitHub, incident of 21 October 2018',
      kind: 'source',
    },
  ],
  tags: ['database', 'failover', 'split-brain', 'maintenance', 'network'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: module exchanged, link between the sites gone for 43 seconds',
    },
    {
      after: 1,
      kind: 'effect',
      text: 'Failover automation promotes primaries in the second site; applications of the first still write locally until they notice',
    },
    { after: 2, kind: 'mark', text: 'Detected: eleven alarms in one minute' },
    {
      after: 10,
      kind: 'observation',
      text: 'The topology view shows only hosts of the second site as healthy',
      author: 'user:default/viktor',
    },
    {
      after: 17,
      kind: 'decision',
      text: 'Stop hand-over to the warehouse and all notifications',
      author: 'user:default/chiara',
    },
    {
      after: 19,
      kind: 'decision',
      text: 'SEV 1',
      author: 'user:default/chiara',
    },
    {
      after: 71,
      kind: 'investigation',
      text: '954 orders of the first site are unknown to the second',
      author: 'user:default/viktor',
    },
    {
      after: 84,
      kind: 'decision',
      text: 'Data before speed: keep both sets, restore, replay, reconcile',
      author: 'user:default/ana',
    },
    {
      after: 101,
      kind: 'communication',
      text: 'Status page: orders are safe, confirmations will be late, first estimate six hours',
      author: 'user:default/dilek',
    },
    {
      after: 195,
      kind: 'action',
      text: 'Restore of the first site begins',
      author: 'user:default/amara',
    },
    {
      after: 560,
      kind: 'effect',
      text: 'Restored; replicas follow, and fall behind again as the morning’s load rises',
    },
    {
      after: 690,
      kind: 'action',
      text: 'Additional read replicas in a public cloud take reads off',
      author: 'user:default/erik',
    },
    {
      after: 764,
      kind: 'mark',
      text: 'Mitigated: primaries back in the first site, shop at normal speed',
    },
    {
      after: 905,
      kind: 'action',
      text: 'Hand-over and notifications on again, 210,000 events in the queue',
      author: 'user:default/amara',
    },
    {
      after: 1451,
      kind: 'mark',
      text: 'Resolved: queues empty, all but 60 orders reconciled (the rest by noon)',
    },
  ],
  countermeasures: [
    {
      key: 'no-failover-across-sites',
      title: 'Primaries are never promoted in another site without a person',
      description:
        'Configured in the automation, and checked by a test that cuts the link on staging.',
      state: 'verified',
      owner: 'user:default/viktor',
      dueInDays: -415,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/orders-db'],
    },
    {
      key: 'semi-synchronous-orders',
      title: 'An order is confirmed when a second host has it',
      description:
        'Semi-synchronous replication inside the site; costs 2 ms at the median.',
      state: 'verified',
      owner: 'user:default/amara',
      dueInDays: -370,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['resource:default/orders-db', 'component:default/orders'],
    },
    {
      key: 'second-shelf',
      title:
        'Lead the second path through another shelf and another building entry',
      description: 'Includes a drawing that shows where both paths run.',
      state: 'done',
      owner: 'user:default/erik',
      dueInDays: -310,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
      entities: ['resource:default/orders-db'],
    },
    {
      key: 'orders-from-either-site',
      title: 'Serve orders from either site',
      description:
        'The large one: the shop works with its database in either site, or says which parts do not.',
      state: 'in-progress',
      owner: 'user:default/chiara',
      dueInDays: 75,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
      entities: [
        'component:default/orders',
        'component:default/checkout',
        'resource:default/orders-db',
      ],
    },
  ],
};
