import { SampleDebrief } from '../types';

export const checkoutAnswered503: SampleDebrief = {
  key: 'checkout-answered-503',
  startedDaysAgo: 15,
  startedTimeOfDay: '09:12',
  title: 'Checkout answered 503 for 38 minutes',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'component:default/feature-flags', role: 'origin' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/basket', role: 'impacted' },
    { entityRef: 'component:default/pricing', role: 'involved' },
  ],
  marks: { detectedAt: 19, mitigatedAt: 36, resolvedAt: 38, heldAt: 1608 },
  summary: `A clean-up of unused flags removed \`express_pay_v2\`. Basket still read it under that name while checkout had moved to \`express-pay\`. What was left was a rule with blank fields, which reached all zones within seconds, and the client library in basket ends on a blank rule. Checkout answered 503 for every third customer for 38 minutes; a customer told us first.`,
  discussion: `### How the flag looked unused
The clean-up job lists flags with fewer than ten reads a day. \`express_pay_v2\` had seven, all from basket: it reads the flag only for customers with a saved card *and* a gift card, and keeps the answer for a day. The list was looked through by two people. The review shows a flag's name and its number of reads; it does not show who reads it, and the search for readers covers the repositories of the own team.

### Two names for one thing
After the event in which a name was used twice, flags got new names with a hyphen. Checkout moved in a week. Basket was to follow with its next larger change; the line in the review checklist ("do all readers use the same one?") is asked when a flag is *made*. This was a removal, by a job.

So the checklist was followed, and the same factor struck again: one flag, two names, two services.

### A blank rule in all zones
Removing the flag left its targeting rule behind, with empty fields. The rule's code path had come with a release two weeks earlier and had never seen such a rule, on any stage. Flags travel to all zones in about three seconds. It is what we want from a flag when we switch something *off*, and there is no slower road for everything else.

Half of the room believed that an unknown flag reads as "off". In checkout's library it does. In basket's it throws.

### 13 minutes to find out which
Three deployments were in the window: checkout, pricing, feature-flags. Rolling back took four minutes once it was known which one. We looked at checkout first because it answered the errors, at pricing because its breaker was open, and at flags last, since nothing had been *released* there. It had been changed by its own job.

### How the first alarm came to be a telephone
How did our alarms see it? They saw healthy machines: CPU lower than usual, all pods ready, the load balancer content. 34 % of answers were errors, and no alarm looks at answers.`,
  surprises:
    'We thought that an unknown flag reads as “off”. In basket it throws. Four of the nine of us believed the opposite of the other five.',
  luck: 'The merge came in the morning; the same change was planned for the evening peak.',
  targetAnswers: {
    detect:
      'An alert on the ratio of 5xx answers of checkout itself. Today we alert on CPU and on the load balancer, and both looked healthy.',
    resolve:
      'Rolling back took 4 minutes once we knew what to roll back. It took 13 to find out which of three deployments it was.',
  },
  impact: {
    description:
      '1,200 customers saw an error, 14 complained, 212 orders were recovered by retry.',
    customersAffected: 1200,
    complaints: 14,
    cost: { amount: 5200, currency: 'EUR' },
  },
  mitigation: 'rollback',
  factors: [
    {
      category: 'configuration',
      text: 'Two services read one flag under two names',
    },
    {
      category: 'detection',
      text: 'Alerts look at machines, not at what a customer gets',
    },
    {
      category: 'dependency',
      text: 'The clean-up job counts reads per day; basket reads the flag only for customers with a saved card',
    },
  ],
  wentWell: [
    {
      text: 'The breaker on pricing held: it was open from minute 3 to minute 35, while basket’s pods came and went, and kept two of three customers buying. Thank you, Gareth Pugh and Oksana Bondar.',
      countermeasureKey: 'pricing-breaker',
    },
    {
      text: 'Support wrote the customer message within six minutes, with no template at hand.',
    },
    {
      text: 'What ran on the pods was known at once, since deployments compare it.',
      countermeasureKey: 'deployment-asks-what-runs',
    },
  ],
  owner: 'user:default/mateo',
  facilitator: 'user:default/fatima',
  participants: [
    { entityRef: 'user:default/mateo', involvement: 'decided' },
    { entityRef: 'user:default/dilek', involvement: 'noticed' },
    { entityRef: 'user:default/cho', involvement: 'diagnosed' },
    { entityRef: 'user:default/ana', involvement: 'responded' },
    { entityRef: 'user:default/tomasz', involvement: 'affected' },
    { entityRef: 'user:default/gareth', involvement: 'responded' },
    { entityRef: 'user:default/priya', involvement: 'interested' },
    { entityRef: 'user:default/lindiwe', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://status.cloud.google.com/incidents/ow5i3PPK96RduMcb1SsW',
      title: 'The public event behind this sample: Google Cloud, 12 June 2025',
      kind: 'source',
    },
    {
      url: 'https://status.shop.example/incidents/checkout-503',
      title: 'Status page',
      kind: 'customer-report',
    },
    {
      url: 'https://chat.shop.example/archives/shop-oncall',
      title: '#shop-oncall',
      kind: 'chat',
    },
  ],
  tags: ['feature-flag', 'configuration', 'clean-up', 'rollout'],
  visibility: 'organisation',
  relations: [
    {
      debriefKey: 'express-pay-hidden',
      type: 'recurrence-of',
      countermeasureKey: 'flag-naming-checklist',
    },
    { debriefKey: 'valid-redirect-stopped-the-edge', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: flag clean-up merged and rolled out',
    },
    {
      after: 2,
      kind: 'effect',
      text: '5xx of checkout rises from 0.1 to 34 %. No alert looks at it.',
    },
    {
      after: 3,
      kind: 'effect',
      text: 'Breaker on pricing opens; basket and checkout show last known prices',
    },
    {
      after: 10,
      kind: 'communication',
      text: 'Three customers write to support: “basket says try later”',
    },
    {
      after: 19,
      kind: 'mark',
      text: 'Detected: Dilek takes a call and posts a screenshot in #shop-oncall',
      source: {
        type: 'chat',
        url: 'https://chat.shop.example/archives/shop-oncall',
      },
    },
    {
      after: 21,
      kind: 'observation',
      text: 'Load balancer healthy, all pods ready. `basket-api` logs `flag express_pay_v2 unknown`.',
      author: 'user:default/cho',
    },
    {
      after: 23,
      kind: 'decision',
      text: 'Call it SEV 2, Mateo coordinates',
      author: 'user:default/mateo',
    },
    {
      after: 25,
      kind: 'communication',
      text: 'Message on the checkout page: please try again, your basket is safe',
      author: 'user:default/dilek',
    },
    {
      after: 26,
      kind: 'investigation',
      text: 'Checkout’s release of this morning? What runs is what was meant, on all pods, and it is two hours old.',
      author: 'user:default/ana',
    },
    {
      after: 29,
      kind: 'investigation',
      text: 'Three deployments in the window: checkout, pricing, feature-flags. Pricing’s breaker is open and holding.',
      author: 'user:default/ana',
    },
    {
      after: 31,
      kind: 'investigation',
      text: 'The rule of `express_pay_v2` is still there, with empty fields',
      author: 'user:default/cho',
    },
    {
      after: 32,
      kind: 'decision',
      text: 'Roll back feature-flags only; leave checkout and pricing as they are',
      author: 'user:default/mateo',
    },
    {
      after: 34,
      kind: 'action',
      text: 'Roll back the clean-up of feature-flags',
      author: 'user:default/mateo',
    },
    {
      after: 35,
      kind: 'effect',
      text: 'Basket’s pods start and stay; breaker on pricing closes',
    },
    {
      after: 36,
      kind: 'mark',
      text: 'Mitigated: error ratio back under 0.5 %',
    },
    {
      after: 38,
      kind: 'mark',
      text: 'Resolved: retry queue drained, 212 orders recovered',
    },
    {
      after: 40,
      kind: 'communication',
      text: 'Status page says all good again',
      author: 'user:default/dilek',
    },
  ],
  countermeasures: [
    {
      key: 'refuse-two-names',
      title: 'Refuse to start when a flag is read under two names',
      description:
        'The client library registers every name it reads at start-up; the flag service knows which flag each belongs to. Two names for one flag end the start, in the first zone, before any customer is there.',
      state: 'in-progress',
      owner: 'user:default/ana',
      dueInDays: 14,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/checkout',
        'component:default/basket',
        'component:default/feature-flags',
      ],
      ticket: {
        url: 'https://tickets.shop.example/PUR-1967',
        title: 'PUR-1967',
      },
    },
    {
      key: 'rollback-flag-from-chat',
      title: 'Roll back a flag from the on-call chat with one command',
      description:
        'Shows what changed in the last hour and takes it back, flags and clean-ups included.',
      state: 'committed',
      owner: 'user:default/mateo',
      dueInDays: -2,
      cornerstone: 'respond',
      mechanism: 'automate',
      entities: [
        'component:default/checkout',
        'component:default/feature-flags',
      ],
      ticket: {
        url: 'https://tickets.shop.example/PUR-1968',
        title: 'PUR-1968',
      },
    },
    {
      key: 'checkout-5xx-alert',
      title: 'Alert when 5xx of checkout is above 2 % for 60 s',
      description: 'Measured at the edge, on what customers get.',
      state: 'done',
      owner: 'user:default/cho',
      dueInDays: -4,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: ['component:default/checkout'],
    },
    {
      key: 'one-flag-schema',
      title: 'One schema for flag names, shared by both services',
      description:
        'Generated constants; a name that is not in the schema does not compile.',
      state: 'idea',
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['component:default/checkout', 'component:default/basket'],
    },
    {
      key: 'rehearse-flag-loss',
      title: 'Rehearse losing the flag service on staging',
      description:
        'What does each client do with an unknown flag, a blank rule, no answer?',
      state: 'committed',
      owner: 'user:default/priya',
      dueInDays: 25,
      cornerstone: 'learn',
      mechanism: 'training',
      entities: [
        'component:default/feature-flags',
        'component:default/checkout',
        'component:default/basket',
      ],
    },
  ],
};
