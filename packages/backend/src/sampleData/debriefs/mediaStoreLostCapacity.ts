import { SampleDebrief } from '../types';

export const mediaStoreLostCapacity: SampleDebrief = {
  key: 'media-store-lost-capacity',
  startedDaysAgo: 468,
  startedTimeOfDay: '09:37',
  title: 'More image servers were taken out than intended',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'closed',
  entities: [
    { entityRef: 'resource:default/media-store', role: 'origin' },
    { entityRef: 'component:default/media', role: 'impacted' },
    { entityRef: 'component:default/image-resizer', role: 'impacted' },
    { entityRef: 'component:default/price-feed', role: 'impacted' },
    { entityRef: 'component:default/status-page', role: 'impacted' },
  ],
  marks: { detectedAt: 4, mitigatedAt: 221, resolvedAt: 257, heldAt: 2920 },
  summary: `To look into slow billing of storage, a few servers were to be taken out of one media subsystem. One argument of the established runbook command was larger than meant, and the index subsystem fell below the number of servers that it needs. It had to be restarted completely, for the first time in years, and took almost four hours.

The status page showed green all the while: its icons and its publishing tool live in the same store.`,
  discussion: `### The command
The command does what it is asked: it takes servers out. It had been used about thirty times. It neither said how many servers would remain nor knew of a number below which it would not go. That the same group of servers carries two subsystems, the index of where each object lies and the placement of new ones, was written down in the design paper and nowhere near the command.

### How a restart takes four hours
Both subsystems had grown by a factor of about forty since anyone last started them from nothing. At start, the index reads and checks its metadata before it serves a single request. That is a safety property and nobody in the meeting wants to lose it. What we lacked was the knowledge of how long it takes: the last measurement said eleven minutes.

The store is built in cells now in our heads and on a whiteboard, but in production the index was still one piece. Dividing it was planned for the end of the year; this debrief moved it forward.

### The green status page
For 110 minutes we told customers by e-mail and on the phone what the status page denied. The colour could not be changed because the page is published *from* the media store. That is funny only in the retelling, as support rightly remarked.`,
  surprises:
    'Eleven minutes in the runbook, 200 in reality: the restart had never been measured at today’s size.',
  luck: 'The edge had nine of ten product pictures in its cache and served them past their date.',
  targetAnswers: {
    resolve:
      'An index that is divided, so that a restart concerns a fortieth of it; and a restart that somebody has timed this quarter.',
  },
  impact: {
    description:
      'New and rarely seen pictures missing for 3 h 40; uploads by sellers refused; two runs of the price feed left out. Checkout was not concerned.',
    customersAffected: 24000,
    complaints: 87,
    cost: { amount: 21000, currency: 'EUR' },
  },
  mitigation: 'restart',
  factors: [
    {
      category: 'tooling',
      text: 'The command removes whatever number it is given, at once, with no lower bound',
    },
    {
      category: 'capacity',
      text: 'The index had grown fortyfold since its last cold start',
    },
    {
      category: 'dependency',
      text: 'The status page is published from the store whose state it reports',
    },
    {
      category: 'knowledge',
      text: 'Two subsystems share servers; this is visible in the design paper only',
    },
  ],
  wentWell: [
    {
      text: 'Serving stale pictures from the edge, a decision from years ago, spared most customers the event.',
    },
    {
      text: 'Support wrote a plain text within ten minutes and put it on the phone line.',
    },
  ],
  owner: 'user:default/ines',
  facilitator: 'user:default/tomasz',
  participants: [
    { entityRef: 'user:default/ines', involvement: 'responded' },
    { entityRef: 'user:default/aoife', involvement: 'diagnosed' },
    { entityRef: 'user:default/erik', involvement: 'responded' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
    { entityRef: 'user:default/leila', involvement: 'affected' },
  ],
  links: [
    {
      url: 'https://aws.amazon.com/message/41926/',
      title:
        'The public event behind this sample: Amazon S3, service disruption of 28 February 2017',
      kind: 'source',
    },
  ],
  tags: ['storage', 'cold-start', 'status-page', 'capacity'],
  visibility: 'organisation',
  relations: [
    { debriefKey: 'catalogue-database-directory-removed', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: removal command run with a larger set of servers than intended',
    },
    {
      after: 2,
      kind: 'effect',
      text: 'Index subsystem below its minimum. Every read of an object that no cache has ends in 503.',
    },
    {
      after: 4,
      kind: 'mark',
      text: 'Detected: error ratio of `media` pages the on-call',
    },
    {
      after: 9,
      kind: 'investigation',
      text: 'Removed servers carried index *and* placement',
      author: 'user:default/aoife',
    },
    {
      after: 12,
      kind: 'observation',
      text: 'Status page: all green. Publishing tool answers 503.',
      author: 'user:default/dilek',
    },
    {
      after: 18,
      kind: 'decision',
      text: 'Put all servers back and restart the index from nothing; there is no partial way',
      author: 'user:default/ines',
    },
    {
      after: 21,
      kind: 'communication',
      text: 'Text for support and phone line: pictures missing, orders safe',
      author: 'user:default/dilek',
    },
    {
      after: 45,
      kind: 'observation',
      text: 'Metadata check at 9 %. The runbook’s eleven minutes are over.',
      author: 'user:default/aoife',
    },
    {
      after: 114,
      kind: 'communication',
      text: 'Status page changed at last, by hand on a copied host',
      author: 'user:default/erik',
    },
    { after: 164, kind: 'effect', text: 'Index starts to answer reads' },
    {
      after: 221,
      kind: 'mark',
      text: 'Mitigated: index complete, all pictures served',
    },
    {
      after: 257,
      kind: 'mark',
      text: 'Resolved: placement restarted, uploads on, feed caught up',
    },
  ],
  countermeasures: [
    {
      key: 'capacity-floor',
      title: 'The removal tool knows a floor, and goes slowly',
      description:
        'It refuses to go below the minimum of any subsystem on the server, takes out one at a time, and stops when the error ratio moves. Every other tool that removes capacity was looked through for the same property.',
      state: 'verified',
      owner: 'user:default/ines',
      dueInDays: -440,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/media-store'],
    },
    {
      key: 'status-page-apart',
      title: 'Host the status page away from everything it reports on',
      description:
        'Static files at another provider, other name servers, another sign-in. Publishing works from a phone.',
      state: 'verified',
      owner: 'user:default/erik',
      dueInDays: -445,
      cornerstone: 'respond',
      mechanism: 'redundancy',
      entities: ['component:default/status-page'],
    },
    {
      key: 'index-in-cells',
      title: 'Divide the media index into forty cells',
      description:
        'A restart concerns one cell and takes under five minutes, measured.',
      state: 'verified',
      owner: 'user:default/aoife',
      dueInDays: -300,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/media-store'],
    },
    {
      key: 'restart-quarterly',
      title:
        'Restart one cell from nothing every quarter and write down the time',
      description: 'As a drill, in working hours.',
      state: 'done',
      owner: 'user:default/aoife',
      dueInDays: -280,
      cornerstone: 'learn',
      mechanism: 'training',
      entities: ['resource:default/media-store'],
    },
  ],
};
