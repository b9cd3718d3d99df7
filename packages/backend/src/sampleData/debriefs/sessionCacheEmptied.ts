import { SampleDebrief } from '../types';

export const sessionCacheEmptied: SampleDebrief = {
  key: 'session-cache-emptied',
  startedDaysAgo: 36,
  startedTimeOfDay: '06:05',
  title: 'Sessions read from the database while their cache was being renewed',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'resource:default/session-cache', role: 'origin' },
    { entityRef: 'component:default/session-store', role: 'impacted' },
    { entityRef: 'component:default/identity', role: 'impacted' },
    { entityRef: 'component:default/service-discovery', role: 'involved' },
    { entityRef: 'resource:default/accounts-db', role: 'impacted' },
  ],
  marks: { detectedAt: 8, mitigatedAt: 164, resolvedAt: 203, heldAt: 1870 },
  summary: `A quarter of the agents of the service discovery were brought to a new version, node by node. While its agent restarts, a cache node leaves the fleet and a spare one takes its place, empty. Three quarters had been done in the weeks before, at quiet hours. This last part met the beginning of the day.

The hit ratio fell, and a query that looks for the devices of a customer went to every shard of the accounts database. The database slowed, refills took longer than the time limit, and the cache stayed empty because it was empty. Sign-in worked for one customer in three, for two and a half hours.`,
  discussion: `### The same shape again
After the price list event (35 % of those present had read its debrief) we drew the same loop on the board: *empty cache → database slow → refill does not complete → empty cache*. The trigger is another one, the loop is the same, and what was to help against it was a page: how to warm up a cold cache, and in which order. The page is good. It was found at minute 96.

It says how fast the session cache may be filled, with the figures of the day it was written. Since then the query for devices has come, which is a scatter over all shards and not in those figures.

### A maintenance without a maintenance window
Rolling an agent is routine: 4,000 nodes, no restart of anything else, three quarters done without a sign. That a cache node *leaves* when its agent restarts is a rule from the time of the big service discovery event, when dead nodes stayed in the list for too long. It empties one node at a time, and that was acceptable at each single time. Nobody had added them up: nodes were emptied faster than they filled.

### Getting out
Three levers were tried. *Fewer new sign-ins* (the dial at the edge, at 40 %) took the pressure off. *A cheaper query*: devices were read from replicas, and only one shard, by a change of twelve lines during the event. It was reviewed by three people on one screen. *Raising slowly*, with a look at the hit ratio.

### What "learnt" means
Fatima asked: we had this debrief, we had this page, what did we expect to happen between the two? The answer of the room was that a page reaches those who look for it, and those who roll out an agent do not look for a page on cold caches. The three countermeasures of today are made so that nobody has to look.`,
  surprises:
    'Three quarters of a change without a sign is no proof for the fourth.',
  luck: 'Sessions of the app live for longer, so half of the customers did not need to sign in that morning.',
  targetAnswers: {
    detect:
      'An alarm on the slope of the hit ratio. We alert on its level, and it falls through that level late.',
    resolve:
      'A refill that is limited by what the database can bear, by itself.',
  },
  impact: {
    description:
      'Sign-in worked for one in three for 2.5 hours; those who were signed in noticed slow account pages.',
    customersAffected: 128000,
    complaints: 410,
    cost: { amount: 88000, currency: 'EUR' },
  },
  mitigation: 'scale',
  factors: [
    {
      category: 'capacity',
      text: 'After a cache node is emptied every caller refills it; the accounts database carries a tenth of that',
    },
    {
      category: 'dependency',
      text: 'A restarting discovery agent takes its cache node out of the fleet',
    },
    {
      category: 'change',
      text: 'The pace of the rollout is chosen by the agent’s health and not by the fleet’s',
    },
    { category: 'code', text: 'The query for devices asks every shard' },
  ],
  wentWell: [
    {
      text: 'Pricing met the same cold minutes when sign-ins came back and did one query per key: the refill lock held.',
      countermeasureKey: 'refill-lock',
    },
    {
      text: 'The dial for the share of customers let in was used within twelve minutes of the decision.',
      countermeasureKey: 'reopen-in-steps',
    },
    {
      text: 'Basket canaries stayed quiet and told us early that guests’ baskets were fine.',
      countermeasureKey: 'known-customer-canary',
    },
  ],
  owner: 'user:default/luca',
  facilitator: 'user:default/fatima',
  participants: [
    { entityRef: 'user:default/luca', involvement: 'decided' },
    { entityRef: 'user:default/nadia', involvement: 'diagnosed' },
    { entityRef: 'user:default/erik', involvement: 'responded' },
    { entityRef: 'user:default/priya', involvement: 'responded' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
    { entityRef: 'user:default/oksana', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://slack.engineering/slacks-incident-on-2-22-22/',
      title: 'The public event behind this sample: Slack, 22 February 2022',
      kind: 'source',
    },
  ],
  tags: ['cache', 'stampede', 'feedback-loop', 'rollout', 'service-discovery'],
  visibility: 'organisation',
  relations: [
    {
      debriefKey: 'price-list-refetched',
      type: 'recurrence-of',
      countermeasureKey: 'document-warm-up',
    },
    { debriefKey: 'service-discovery-slowed-to-a-halt', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: last quarter of the agent rollout begins, 40 nodes at a time',
    },
    {
      after: 4,
      kind: 'effect',
      text: 'Hit ratio of the session cache 99 %, 97, 92',
    },
    {
      after: 8,
      kind: 'mark',
      text: 'Detected: time limits of `identity`, paged',
    },
    {
      after: 14,
      kind: 'investigation',
      text: 'Accounts database: one query makes up 81 % of the load, devices by customer, on all shards',
      author: 'user:default/nadia',
    },
    { after: 22, kind: 'decision', text: 'SEV 2', author: 'user:default/luca' },
    {
      after: 31,
      kind: 'action',
      text: 'Pods of identity doubled. Worse: twice the refills.',
      author: 'user:default/luca',
    },
    {
      after: 44,
      kind: 'observation',
      text: 'Cache nodes come and go in the pace of the agent rollout',
      author: 'user:default/erik',
    },
    {
      after: 47,
      kind: 'action',
      text: 'Rollout stopped',
      author: 'user:default/erik',
    },
    {
      after: 60,
      kind: 'decision',
      text: 'Dial at the edge: 40 % of sign-ins',
      author: 'user:default/luca',
    },
    {
      after: 72,
      kind: 'effect',
      text: 'Database answers again; hit ratio rises slowly',
    },
    {
      after: 96,
      kind: 'investigation',
      text: 'Page on cold caches found. Its figures are older than the devices query.',
      author: 'user:default/nadia',
    },
    {
      after: 128,
      kind: 'action',
      text: 'Devices read from replicas, one shard only',
      author: 'user:default/nadia',
    },
    {
      after: 164,
      kind: 'mark',
      text: 'Mitigated: all sign-ins let in, more replicas behind them',
    },
    { after: 203, kind: 'mark', text: 'Resolved: hit ratio 99 %' },
  ],
  countermeasures: [
    {
      key: 'session-refill-limit',
      title: 'The refill lock, as a part of the service kit',
      description:
        'What held in pricing, for every cache: one caller per key refills, and all refills together stay under a limit that follows the database’s latency.',
      state: 'in-progress',
      owner: 'user:default/luca',
      dueInDays: 12,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/session-store',
        'component:default/service-kit',
      ],
    },
    {
      key: 'rollout-follows-fleet',
      title: 'Rollouts on cache nodes follow the hit ratio',
      description: 'The next node is taken when the last one is full.',
      state: 'done',
      owner: 'user:default/erik',
      dueInDays: -6,
      cornerstone: 'anticipate',
      mechanism: 'automate',
      entities: [
        'component:default/deploy-runner',
        'resource:default/session-cache',
      ],
    },
    {
      key: 'hit-ratio-slope-alert',
      title: 'Alert on the slope of a hit ratio',
      description: 'More than two points in five minutes.',
      state: 'verified',
      owner: 'user:default/nadia',
      dueInDays: -15,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: [
        'resource:default/session-cache',
        'resource:default/price-cache',
      ],
    },
    {
      key: 'devices-one-shard',
      title: 'Store devices with their customer, on one shard',
      description: '',
      state: 'idea',
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/accounts-db'],
    },
  ],
};
