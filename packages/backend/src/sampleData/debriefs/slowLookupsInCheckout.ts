import { SampleDebrief } from '../types';

export const slowLookupsInCheckout: SampleDebrief = {
  key: 'slow-lookups-in-checkout',
  startedDaysAgo: 24,
  startedTimeOfDay: '15:48',
  title: 'Name lookups of checkout take five seconds, a few times a day',
  kind: 'weak-signal',
  scheduled: false,
  severity: null,
  status: 'draft',
  entities: [
    { entityRef: 'component:default/dns', role: 'origin' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
  ],
  marks: { detectedAt: 32 },
  summary: `Some forty calls a day from checkout to a payment provider take 5.0 seconds instead of 0.2. In the traces the time is in the name lookup. It coincides with restarts of a resolver pod that has used up its memory.

Each lookup of an outside name asks five inside names first (\`ndots:5\`), so a busy hour of checkout is six busy hours for the resolver. A retry of checkout makes it more.`,
  discussion: `### To be discussed
- The memory limit of the resolver is from a time with a third of the pods. How close are we on a busy day?
- What happens when *both* resolvers of a zone restart at once? Nothing else then finds anything, and telemetry looks up names as well.`,
  surprises: '',
  luck: '',
  targetAnswers: {},
  impact: {
    description: 'Forty slow payments a day; nobody complained so far.',
    customersAffected: 40,
  },
  mitigation: null,
  factors: [
    {
      category: 'capacity',
      text: 'Resolver pods reach their memory limit when lookups peak',
    },
    { category: 'configuration', text: 'Six lookups for each outside name' },
  ],
  wentWell: [],
  owner: 'user:default/cho',
  facilitator: null,
  participants: [
    { entityRef: 'user:default/cho', involvement: 'noticed' },
    { entityRef: 'user:default/fatima', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://github.com/zalando-incubator/kubernetes-on-aws/blob/dev/docs/postmortems/jan-2019-dns-outage.md',
      title:
        'The public event behind this sample: Zalando, DNS outage of January 2019',
      kind: 'source',
    },
  ],
  tags: ['dns', 'memory-limit', 'latency'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'effect',
      text: 'First of today’s calls with exactly 5.0 s',
    },
    {
      after: 32,
      kind: 'mark',
      text: 'Detected: a bump at five seconds in the latency histogram',
      author: 'user:default/cho',
    },
    {
      after: 75,
      kind: 'investigation',
      text: 'Resolver pod restarted at 15:47, out of memory; nine times this week',
      author: 'user:default/cho',
    },
    {
      after: 90,
      kind: 'observation',
      text: 'Six questions per outside name, five of them answered with “no such name”',
      author: 'user:default/fatima',
    },
  ],
  countermeasures: [
    {
      key: 'absolute-names',
      title: 'Ask for outside names with a dot at the end',
      description: 'One question instead of six.',
      state: 'idea',
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/checkout'],
    },
    {
      key: 'dns-game-day',
      title: 'A game day without name lookups',
      description: 'Never rehearsed for checkout.',
      state: 'idea',
      cornerstone: 'learn',
      mechanism: 'training',
      entities: ['component:default/checkout', 'component:default/dns'],
    },
  ],
};
