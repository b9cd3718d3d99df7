import { SampleDebrief } from '../types';

export const edgeRuleUsedAllCpu: SampleDebrief = {
  key: 'edge-rule-used-all-cpu',
  startedDaysAgo: 506,
  startedTimeOfDay: '13:42',
  title: 'One new edge rule used every processor in six sites',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'published',
  entities: [
    { entityRef: 'component:default/edge-gateway', role: 'origin' },
    { entityRef: 'component:default/storefront', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/config-store', role: 'involved' },
  ],
  marks: { detectedAt: 3, mitigatedAt: 27, resolvedAt: 70, heldAt: 1560 },
  summary: `A new rule against script injection went to all six edge sites at once, in simulation mode. Its regular expression backtracks: on ordinary request bodies its cost grows with the square of their length. Within two minutes every core of every edge host was at 100 % and the shop answered 502.

Switching the whole rule engine off brought the shop back after 27 minutes. The switch was known and within reach; the way to it led through a console behind the same edge.`,
  discussion: `### How a rule reaches the edge, then
Rules change several times a day, because attacks do. For that reason they travelled on another road than software: from merge to all sites in under ten seconds, through the config store, with no steps in between. *Simulation mode* means that a match is only logged. It does not mean that matching costs nothing, and this sentence was new for half of the room.

The rule had been reviewed by two people. It had run through the tests, which ask whether a rule matches what it is meant to match and lets pass what it is meant to let pass. None of them asks how long it takes. Weeks before, a per-request CPU limit had been taken out of the engine in a refactoring meant to make it use *less* CPU.

### The expression
The critical part was of the form \`.*(?:.*=.*)\`. Two greedy wildcards in a row compete for the same characters; the engine tries each way of dividing them before it says no. With 20 characters after the \`=\` this took hundreds of steps, with a checkout form some millions.

### 24 minutes between knowing and acting
After three minutes the pager said "CPU, all sites", and by minute eight there was a suspicion. Three things then took time:

1. It looked like an attack. All sites at once *is* what an attack looks like, and five people looked for one.
2. The rule console and the sign-in before it are served through the edge. Tokens of two of the three people who may use the bypass had run out, as they do after 30 days without use.
3. The switch turns off *every* rule. Deciding to stand in the open for an hour took a conversation of four minutes, which we consider well spent.

### On speed
We do want rules to be out in seconds when something is under attack. The distinction we ended up with: an emergency rule may go everywhere at once and is announced as such; all others go in steps like anything else.`,
  surprises:
    'A rule that only logs can take the shop down. And the tools to switch it off stood behind the door that was jammed.',
  luck: 'It was early afternoon and two people with a valid bypass token sat in the same room.',
  targetAnswers: {},
  impact: {
    description:
      'For 27 minutes four of five requests ended in a 502 at the edge. About 9,400 checkouts were interrupted; two thirds of these customers came back the same day.',
    customersAffected: 61000,
    complaints: 310,
    cost: { amount: 184000, currency: 'EUR' },
  },
  mitigation: 'feature-flag',
  factors: [
    {
      category: 'change',
      text: 'Rules went to all sites within seconds, without steps, on the argument that they are not software',
    },
    {
      category: 'code',
      text: 'The engine’s regular expressions can backtrack; no limit bounds what one request may spend',
    },
    {
      category: 'design',
      text: 'The console that disarms the edge is reached through the edge',
    },
    {
      category: 'process',
      text: 'Rule tests ask for hits and misses, not for cost',
    },
    {
      category: 'knowledge',
      text: 'Simulation mode was understood as “without effect”',
    },
  ],
  wentWell: [
    {
      text: 'Paging: three minutes from the merge to a person, from one synthetic purchase.',
    },
    {
      text: 'The bypass switch existed, and did what it says in 40 seconds once it was pressed.',
    },
  ],
  owner: 'user:default/priya',
  facilitator: 'user:default/lindiwe',
  participants: [
    { entityRef: 'user:default/priya', involvement: 'decided' },
    { entityRef: 'user:default/milan', involvement: 'diagnosed' },
    { entityRef: 'user:default/erik', involvement: 'responded' },
    { entityRef: 'user:default/mateo', involvement: 'affected' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
  ],
  links: [
    {
      url: 'https://blog.cloudflare.com/details-of-the-cloudflare-outage-on-july-2-2019/',
      title:
        'The public event behind this sample: Cloudflare, outage of 2 July 2019',
      kind: 'source',
    },
  ],
  tags: ['edge', 'regular-expression', 'rollout', 'cpu'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: rule merged, in simulation mode, on all sites within ten seconds',
    },
    {
      after: 2,
      kind: 'effect',
      text: 'All cores of all edge hosts at 100 %. 502 for four of five requests.',
    },
    {
      after: 3,
      kind: 'mark',
      text: 'Detected: synthetic purchase pages the platform on-call',
    },
    {
      after: 5,
      kind: 'observation',
      text: 'Six sites at the same second. It looks like an attack from outside.',
      author: 'user:default/erik',
    },
    {
      after: 8,
      kind: 'investigation',
      text: '`perf` on one host: 93 % in the regular expression engine',
      author: 'user:default/milan',
    },
    {
      after: 10,
      kind: 'investigation',
      text: 'Last change before 13:44 is a rule. But it only logs?',
      author: 'user:default/milan',
      source: { type: 'chat' },
    },
    {
      after: 13,
      kind: 'communication',
      text: 'Status page: shop unreachable. Support reads a text from it on the phone.',
      author: 'user:default/dilek',
    },
    {
      after: 15,
      kind: 'effect',
      text: 'Rule console answers 502, its sign-in too',
    },
    {
      after: 17,
      kind: 'action',
      text: 'Bypass path tried: token expired. Second person: expired. Third: valid.',
      author: 'user:default/priya',
    },
    {
      after: 25,
      kind: 'decision',
      text: 'Switch the whole rule engine off and stand without rules until it is understood',
      author: 'user:default/priya',
    },
    {
      after: 27,
      kind: 'mark',
      text: 'Mitigated: engine off, traffic back to normal within a minute',
    },
    {
      after: 44,
      kind: 'action',
      text: 'Rule reverted; engine back on in one site, with 5 % of its traffic',
      author: 'user:default/milan',
    },
    { after: 70, kind: 'mark', text: 'Resolved: rules on in all sites' },
  ],
  countermeasures: [
    {
      key: 'edge-rules-in-steps',
      title: 'Edge rules go out in steps, with an automatic way back',
      description:
        'One site, then two, then all, each step gated by CPU and error ratio. Emergency rules may skip steps; this is announced in the channel by the tool itself.',
      state: 'verified',
      owner: 'user:default/priya',
      dueInDays: -455,
      cornerstone: 'anticipate',
      mechanism: 'automate',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'linear-time-expressions',
      title: 'An expression engine with guaranteed linear time',
      description:
        'Expressions that need backtracking no longer compile, so the question of their cost does not come up.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -420,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'edge-bypass-outside',
      title: 'Emergency switches reachable without the edge',
      description:
        'A small host on another provider’s network with its own sign-in. Tokens are renewed by a monthly exercise instead of running out.',
      state: 'verified',
      owner: 'user:default/erik',
      dueInDays: -440,
      cornerstone: 'respond',
      mechanism: 'redundancy',
      entities: ['component:default/edge-gateway'],
    },
    {
      key: 'rule-review-all-384',
      title: 'Read all 384 existing rules for backtracking',
      description: 'By hand, two people, two weeks.',
      state: 'done',
      owner: 'user:default/milan',
      dueInDays: -485,
      cornerstone: 'anticipate',
      mechanism: 'review',
      entities: ['component:default/edge-gateway'],
    },
  ],
};
