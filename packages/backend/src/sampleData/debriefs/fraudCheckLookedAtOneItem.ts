import { SampleDebrief } from '../types';

export const fraudCheckLookedAtOneItem: SampleDebrief = {
  key: 'fraud-check-looked-at-one-item',
  startedDaysAgo: 47,
  startedTimeOfDay: '14:10',
  title: 'A second look at a basket of seven is seven looks at one item',
  kind: 'weak-signal',
  scheduled: false,
  severity: null,
  status: 'published',
  entities: [
    { entityRef: 'component:default/fraud-check', role: 'origin' },
    { entityRef: 'component:default/payments', role: 'involved' },
  ],
  marks: { detectedAt: 65, mitigatedAt: 210, resolvedAt: 1395, heldAt: 2900 },
  summary: `When an order is paid more than eight hours after it was scored, each item is scored again. The loop takes the address of its loop variable, so that all of its checks look at the same item, as often as there are items. A basket of one is checked correctly; one of seven is checked for one item, seven times.

It was found while somebody explained an odd number in a log to a new colleague. 2.6 % of late payments had gone through a check of one item in the past nine months; scoring all of them anew held back three.`,
  discussion: `### An odd number in a log
The log said \`7 checks, 1 distinct\`. It had said so for months. The line had been added for capacity planning, and for capacity the number that matters is the first.

### The tests
There are tests for scoring again. All use a basket with one item, since the *first* scoring has tests with many. Both decisions are reasonable on their own.

### What to do about the past
We had the choice between leaving it, and scoring 61,000 orders anew. The rules of the card networks ask for the check, whatever its result. So it was run over a night; three orders stood out, all of them delivered. Payments told the networks the same day.`,
  surprises:
    'The log had told us for nine months, in a line that was read every week.',
  luck: 'Three of 61,000.',
  targetAnswers: {},
  impact: {
    description:
      'Three orders of EUR 740 in total that a complete check holds back.',
    customersAffected: 0,
    cost: { amount: 740, currency: 'EUR' },
  },
  mitigation: 'rollback',
  factors: [
    {
      category: 'code',
      text: 'A reference to a loop variable outlives its turn',
    },
    {
      category: 'process',
      text: 'Tests of the second scoring use one item only',
    },
  ],
  wentWell: [
    {
      text: 'The question of a new colleague was taken as a question and not as a lack of knowledge.',
    },
  ],
  owner: 'user:default/kavya',
  facilitator: 'user:default/lindiwe',
  participants: [
    { entityRef: 'user:default/kavya', involvement: 'noticed' },
    { entityRef: 'user:default/ben', involvement: 'diagnosed' },
    { entityRef: 'user:default/jonas', involvement: 'decided' },
  ],
  links: [
    {
      url: 'https://community.letsencrypt.org/t/2020-02-29-caa-rechecking-bug/114591',
      title:
        'The public event behind this sample: Let’s Encrypt, CAA rechecking, 29 February 2020',
      kind: 'source',
    },
  ],
  tags: ['code', 'tests', 'fraud'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'observation',
      text: '“What does *7 checks, 1 distinct* mean?”',
      source: { type: 'chat' },
    },
    {
      after: 65,
      kind: 'mark',
      text: 'Detected: the same item, seven times',
      author: 'user:default/kavya',
    },
    {
      after: 210,
      kind: 'mark',
      text: 'Mitigated: late payments are scored from the start, as a whole',
    },
    {
      after: 240,
      kind: 'decision',
      text: 'Score all 61,000 again tonight',
      author: 'user:default/jonas',
    },
    {
      after: 1395,
      kind: 'mark',
      text: 'Resolved: three stood out; networks informed',
    },
  ],
  countermeasures: [
    {
      key: 'loop-reference-rule',
      title: 'The linter refuses references to loop variables',
      description:
        'Switched on for all repositories of Payments; four more places, none of them harmful.',
      state: 'verified',
      owner: 'user:default/ben',
      dueInDays: -38,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/fraud-check',
        'component:default/payments',
        'component:default/refunds',
      ],
    },
    {
      key: 'checks-equal-items',
      title:
        'Number of distinct checks equals number of items, or the order waits',
      description: 'As a statement in the code, with an alarm.',
      state: 'done',
      owner: 'user:default/kavya',
      dueInDays: -30,
      cornerstone: 'monitor',
      mechanism: 'guardrail',
      entities: ['component:default/fraud-check'],
    },
  ],
};
