import { SampleDebrief } from '../types';

export const expressPayHidden: SampleDebrief = {
  key: 'express-pay-hidden',
  startedDaysAgo: 121,
  startedTimeOfDay: '08:01',
  title: 'Express pay hidden for two hours',
  kind: 'incident',
  scheduled: false,
  severity: 'sev3',
  status: 'closed',
  entities: [
    { entityRef: 'component:default/checkout', role: 'origin' },
    { entityRef: 'component:default/basket', role: 'impacted' },
    { entityRef: 'component:default/feature-flags', role: 'involved' },
    { entityRef: 'component:default/deploy-runner', role: 'involved' },
  ],
  marks: { detectedAt: 41, mitigatedAt: 118, resolvedAt: 130, heldAt: 1560 },
  summary: `The flag name \`express_pay\` was used a second time: years ago it switched a trial of one-page checkout, now it was to switch the button for saved cards. Seven of eight pods of checkout had the new code. The eighth, on a node that did not answer during the deployment, still had the old one, and the flag woke the trial up there.

For one customer in eight the button vanished and orders went through a path that splits them into single items. The first way back, to the previous release, spread the old path to all pods and made it worse for 22 minutes.`,
  discussion: `### A name with a past
The old trial had ended four years ago. Its flag had been removed from the flag service and its code had stayed, behind a name that nobody could switch on any more. "Nobody can switch it on" was true until the name was given out again. The flag service offered it as free, which it was.

The name was chosen because it is good. Everyone in the room would choose it.

### Seven of eight
The deployment reported success. It counts pods that have *confirmed*, and asks only those that are ready; the eighth was on a node that had been unreachable for six minutes and came back with the image it had. There is no step that looks at what runs afterwards.

### The way back
At minute 62 the new release was the obvious suspect, and rolling back is what we practise. But the flag stayed on. The previous release contains the old path *on every pod*. Error ratio did not move, since the old path works: it did what it was built for.

What finally showed it was the number of items per order, which went to 1.0.

### On the flag and the deployment
Two things that change what the software does, on two roads, with two ways back. During the event nobody could say from one screen what was on and what was out. We keep coming back to this sentence since the redirect event.`,
  surprises:
    'The rollback made it worse. Three of us needed ten minutes to believe it.',
  luck: 'Split orders are stopped by the warehouse’s minimum value. 43 left the house; the check holds for orders below EUR 15 and had been made for another purpose.',
  targetAnswers: {
    detect:
      'An alarm on items per order and on the share of express pay, by pod. Both were on a dashboard.',
    resolve:
      'One screen with flags and releases in the order in which they changed.',
  },
  impact: {
    description:
      'Express pay missing for one customer in eight, later for all, for two hours; 1,900 orders split and put together again by hand, 43 parcels sent twice.',
    customersAffected: 2600,
    complaints: 31,
    cost: { amount: 8400, currency: 'EUR' },
  },
  mitigation: 'feature-flag',
  factors: [
    {
      category: 'configuration',
      text: 'One flag name meant two things: an ended trial in old code and a new button in new code',
    },
    {
      category: 'code',
      text: 'The code of the trial outlived it by four years',
    },
    {
      category: 'tooling',
      text: 'The deployment reports success without looking at what runs on pods it did not reach',
    },
    {
      category: 'detection',
      text: 'The old path works, so nothing that counts errors could see it',
    },
  ],
  wentWell: [
    {
      text: 'The warehouse’s minimum order value stopped most of the split orders.',
    },
    {
      text: 'Support collected order numbers from the second call on, which made the repair possible.',
    },
  ],
  owner: 'user:default/ana',
  facilitator: 'user:default/priya',
  participants: [
    { entityRef: 'user:default/ana', involvement: 'decided' },
    { entityRef: 'user:default/mateo', involvement: 'responded' },
    { entityRef: 'user:default/cho', involvement: 'diagnosed' },
    { entityRef: 'user:default/dilek', involvement: 'noticed' },
    { entityRef: 'user:default/viktor', involvement: 'affected' },
  ],
  links: [
    {
      url: 'https://www.sec.gov/litigation/admin/2013/34-70694.pdf',
      title:
        'The public event behind this sample: SEC order on Knight Capital, 1 August 2012',
      kind: 'source',
    },
  ],
  tags: ['feature-flag', 'configuration', 'deployment', 'dead-code'],
  visibility: 'organisation',
  relations: [
    { debriefKey: 'valid-redirect-stopped-the-edge', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: flag `express_pay` on for everyone; seven of eight pods have the new code',
    },
    {
      after: 2,
      kind: 'effect',
      text: 'One customer in eight sees no express button; their orders are split into single items',
    },
    {
      after: 19,
      kind: 'communication',
      text: 'Support: “where is my express button?”',
      author: 'user:default/dilek',
      source: { type: 'chat' },
    },
    {
      after: 41,
      kind: 'mark',
      text: 'Detected: third call, with a screenshot',
      author: 'user:default/dilek',
    },
    {
      after: 48,
      kind: 'investigation',
      text: 'Cannot be seen from two desks of three. Browser suspected.',
      author: 'user:default/mateo',
    },
    {
      after: 62,
      kind: 'decision',
      text: 'Roll back to the previous release',
      author: 'user:default/ana',
    },
    { after: 70, kind: 'effect', text: 'Express button gone for everyone' },
    {
      after: 84,
      kind: 'observation',
      text: 'Items per order: 1.0',
      author: 'user:default/cho',
    },
    {
      after: 92,
      kind: 'investigation',
      text: 'Who else reads `express_pay`? The one-page trial, four years old.',
      author: 'user:default/cho',
    },
    {
      after: 116,
      kind: 'action',
      text: 'Flag off',
      author: 'user:default/mateo',
    },
    { after: 118, kind: 'mark', text: 'Mitigated: orders are whole again' },
    {
      after: 130,
      kind: 'mark',
      text: 'Resolved: new release on eight of eight, new flag under a new name, `express-pay`',
    },
  ],
  countermeasures: [
    {
      key: 'flag-naming-checklist',
      title: 'Add flag naming to the review checklist',
      description:
        'Is the name new? Who reads it? Do all readers use the same one?',
      state: 'done',
      owner: 'user:default/ana',
      dueInDays: -112,
      cornerstone: 'anticipate',
      mechanism: 'checklist',
      entities: ['component:default/checkout', 'component:default/basket'],
    },
    {
      key: 'deployment-asks-what-runs',
      title: 'A deployment is complete when what runs is what was meant',
      description:
        'Compares the image of every running pod with the release, for ten minutes; a pod that comes back with another image is ended.',
      state: 'verified',
      owner: 'user:default/priya',
      dueInDays: -90,
      cornerstone: 'anticipate',
      mechanism: 'automate',
      entities: ['component:default/deploy-runner'],
    },
    {
      key: 'trial-code-removed',
      title: 'Remove the code of ended trials',
      description:
        'A flag gets an end date when it is made; 90 days later the build of whoever still reads it stops. 14 old trials removed.',
      state: 'verified',
      owner: 'user:default/mateo',
      dueInDays: -80,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/checkout',
        'component:default/feature-flags',
      ],
    },
  ],
};
