import { SampleDebrief } from '../types';

export const validRedirectStoppedTheEdge: SampleDebrief = {
  key: 'valid-redirect-stopped-the-edge',
  startedDaysAgo: 262,
  startedTimeOfDay: '09:47',
  title: 'A valid redirect stopped five of six edge sites',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'published',
  entities: [
    { entityRef: 'component:default/edge-gateway', role: 'origin' },
    { entityRef: 'component:default/storefront', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/media', role: 'impacted' },
    { entityRef: 'component:default/status-page', role: 'involved' },
  ],
  marks: { detectedAt: 1, mitigatedAt: 49, resolvedAt: 168, heldAt: 1690 },
  summary: `A team changed the redirect of a campaign address, correctly and in the tool made for it. The combination of settings met a defect in an edge release that had been out for 27 days without showing itself. The worker processes of five sites ended with an error and started again into the same configuration. 85 % of requests were answered with a 503.

The change was found after 40 minutes; without it, 95 % of traffic was back to normal nine minutes later.`,
  discussion: `### Two things that were both fine
The release had been rolled out in steps over four days, gated by errors and CPU, as the countermeasure from the rule event asks for. It had been quiet in all steps, since no configuration contained the combination: a redirect *with* a body *and* a variant per country. The configuration, in turn, passed its validation, since each field is allowed.

So the release was tested without this configuration and the configuration without this release. Nobody in the meeting could name a review in which the combination comes up.

### Configuration is the faster road
After the rule event we slowed *rules* down. Routes and redirects use another compiler and were not looked at: a change by one team of one address reached all sites in about four seconds. The safety of that rested on validation alone.

### 40 minutes to find a change
Detection was immediate. Then the question was "what changed?", and 61 things had in the ten minutes before, all small and all legitimate. We looked at releases first (the last had been everywhere for 23 days), then at provider and network. The redirect stood out at last because one site was healthy: the one that is kept a step behind as a hold-out. Comparing configurations of that site with any other gave a list of three.

### The hold-out
The hold-out is an accident. The sixth site was kept back for a migration of its hardware. Its worth for diagnosis was the most discussed topic, and led to the second countermeasure.`,
  surprises:
    'Valid release, valid configuration, tested separately. The thing that was not valid existed in no file.',
  luck: 'The hold-out site. The other way was to read 61 changes.',
  targetAnswers: {},
  impact: {
    description:
      '85 % of requests answered with 503 for 49 minutes. Customers of the sixth site noticed nothing. About 6,100 checkouts interrupted.',
    customersAffected: 74000,
    complaints: 265,
    cost: { amount: 148000, currency: 'EUR' },
  },
  mitigation: 'rollback',
  factors: [
    {
      category: 'code',
      text: 'A defect that needs a redirect with a body and a country variant to show',
    },
    {
      category: 'change',
      text: 'Routes reach all sites within seconds; the steps introduced earlier apply to rules and releases',
    },
    {
      category: 'detection',
      text: '61 changes in ten minutes and no view that orders them by what they touch',
    },
    {
      category: 'design',
      text: 'A worker that cannot apply a configuration ends, rather than keeping the one before',
    },
  ],
  wentWell: [
    {
      text: 'The status page stayed up, hosted apart since the image store event, and 40,000 people read it.',
      countermeasureKey: 'status-page-apart',
    },
    {
      text: 'Emergency access without the edge worked at the first attempt; all three tokens were valid.',
      countermeasureKey: 'edge-bypass-outside',
    },
    { text: 'Paged after 58 seconds by a synthetic purchase.' },
  ],
  owner: 'user:default/priya',
  facilitator: 'user:default/sanna',
  participants: [
    { entityRef: 'user:default/priya', involvement: 'decided' },
    { entityRef: 'user:default/milan', involvement: 'diagnosed' },
    { entityRef: 'user:default/fatima', involvement: 'responded' },
    { entityRef: 'user:default/lindiwe', involvement: 'affected' },
    { entityRef: 'user:default/mateo', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://www.fastly.com/blog/summary-of-june-8-outage',
      title:
        'The public event behind this sample: Fastly, outage of 8 June 2021',
      kind: 'source',
    },
  ],
  tags: ['edge', 'configuration', 'latent-defect', 'rollout'],
  visibility: 'organisation',
  relations: [{ debriefKey: 'edge-rule-used-all-cpu', type: 'similar-to' }],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: redirect of the campaign address saved, valid, on all sites but one within four seconds',
    },
    {
      after: 1,
      kind: 'mark',
      text: 'Detected: synthetic purchase pages; 503 for 85 % of requests',
    },
    {
      after: 4,
      kind: 'communication',
      text: 'Status page: shop unreachable for most customers',
      author: 'user:default/fatima',
    },
    {
      after: 6,
      kind: 'investigation',
      text: 'The last edge release began 27 days ago and has been in all sites for 23. Put aside.',
      author: 'user:default/milan',
    },
    {
      after: 11,
      kind: 'observation',
      text: 'Workers end and start again every three seconds, in five sites. The sixth is well.',
      author: 'user:default/milan',
    },
    {
      after: 14,
      kind: 'decision',
      text: 'SEV 1; steer what we can to the sixth site, up to its limit of 15 %',
      author: 'user:default/priya',
    },
    {
      after: 23,
      kind: 'investigation',
      text: '61 configuration changes in the ten minutes before',
      author: 'user:default/fatima',
    },
    {
      after: 36,
      kind: 'investigation',
      text: 'Difference between the sixth site and the others: three routes',
      author: 'user:default/milan',
    },
    {
      after: 40,
      kind: 'action',
      text: 'The redirect is taken back',
      author: 'user:default/priya',
    },
    { after: 49, kind: 'mark', text: 'Mitigated: 95 % of traffic normal' },
    {
      after: 75,
      kind: 'effect',
      text: 'Caches fill again; media slow for 40 minutes',
    },
    {
      after: 168,
      kind: 'mark',
      text: 'Resolved: fixed release on its way through the steps',
    },
  ],
  countermeasures: [
    {
      key: 'keep-last-good-configuration',
      title: 'A worker keeps its last good configuration',
      description:
        'New configuration is loaded in a second process, which serves test requests before it takes over. If it ends, nothing happens but an alarm.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -205,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'hold-out-site',
      title: 'One site is always a step behind, on purpose',
      description:
        'Ten minutes for configuration, a day for releases; with one command that lists the differences to the others.',
      state: 'verified',
      owner: 'user:default/priya',
      dueInDays: -215,
      cornerstone: 'respond',
      mechanism: 'redundancy',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'generated-route-tests',
      title: 'Generate configurations for release tests from the schema',
      description:
        'Combinations of allowed fields, a few thousand for each release.',
      state: 'done',
      owner: 'user:default/fatima',
      dueInDays: -190,
      cornerstone: 'anticipate',
      mechanism: 'automate',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'change-feed',
      title: 'One feed of all changes, to be asked by service and minute',
      description: 'Releases, flags, routes, rules, database migrations.',
      state: 'committed',
      owner: 'user:default/fatima',
      dueInDays: 33,
      cornerstone: 'respond',
      mechanism: 'tooling',
      entities: [
        'component:default/edge-gateway',
        'component:default/deploy-runner',
        'component:default/feature-flags',
      ],
      ticket: {
        url: 'https://tickets.shop.example/PLAT-2214',
        title: 'PLAT-2214 Change feed',
      },
    },
  ],
};
