import { SampleDebrief } from '../types';

export const eventIdsNearTheirLimit: SampleDebrief = {
  key: 'event-ids-near-their-limit',
  startedDaysAgo: 301,
  startedTimeOfDay: '10:05',
  title: 'Checkout’s event numbers were 19 days from the end of their range',
  kind: 'near-miss',
  scheduled: false,
  severity: null,
  status: 'published',
  entities: [
    { entityRef: 'resource:default/checkout-db', role: 'origin' },
    { entityRef: 'component:default/checkout', role: 'involved' },
    { entityRef: 'component:default/vouchers', role: 'involved' },
  ],
  marks: {
    detectedAt: 35,
    mitigatedAt: 6100,
    resolvedAt: 20500,
    heldAt: 22300,
  },
  summary: `Somebody who was drawing a chart of growth asked for the largest id in \`checkout_events\` and got 2,089,112,904. The column ends at 2,147,483,647. At 3.1 million events a day there were 19 days left; after that no checkout can write its first event, and no checkout starts.

The column was widened in nine days, with a shadow table and no pause.`,
  discussion: `### How a known limit stays unseen
The framework has created 64-bit keys for new tables for eight years. This table is nine years old. The migration to 64 bit had been done for "all large tables" three years ago; a list was made by size on disk, and this table is partitioned: each partition is small, and the parent was empty in that list.

Two of us knew of other companies that had met the same limit, one of them had sent the article around. It reads differently when one does not think of an own table.

### The day of the limit, played through
Inserts are refused, reads work. Checkout writes an event before anything else, so all new checkouts end in an error; baskets, search and sign-in are fine. The way out would be the same migration, without the nine days. At 2.1 billion rows it was measured as 14 hours of a locked table, or three hours with the events left out, which is what we would decide.

### The trigger nobody wants to maintain
Widening was done with a copy of the table, a trigger that writes both, a backfill in small pieces at night, and a swap. The swap took 240 ms. Vouchers reads the table too, through a view nobody remembered, found by the log of the first rehearsal.`,
  surprises:
    'A list of large tables by size on disk does not contain partitioned ones.',
  luck: 'A chart for a slide.',
  targetAnswers: {
    detect:
      'A daily check of every integer column against its range, in all databases, by days left at the present rate.',
  },
  impact: {
    description:
      'None. In 19 days: no new checkout for three to fourteen hours.',
    customersAffected: 0,
    complaints: 0,
  },
  mitigation: 'other',
  factors: [
    {
      category: 'data',
      text: 'A key column of 32 bits in a table that grows by three million rows a day',
    },
    {
      category: 'detection',
      text: 'Disk, memory and connections have alarms for being nearly full; ranges of numbers have none',
    },
    {
      category: 'process',
      text: 'The earlier migration was complete by its own list, and the list was made by disk size',
    },
  ],
  wentWell: [
    {
      text: 'The finding was in the channel within half an hour, as a question and without alarm.',
    },
    {
      text: 'The rehearsal on last night’s restored copy found a view that was on nobody’s list.',
      countermeasureKey: 'restore-every-night',
    },
  ],
  owner: 'user:default/cho',
  facilitator: 'user:default/aoife',
  participants: [
    { entityRef: 'user:default/lindiwe', involvement: 'noticed' },
    { entityRef: 'user:default/cho', involvement: 'responded' },
    { entityRef: 'user:default/ana', involvement: 'decided' },
    { entityRef: 'user:default/amara', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://web.archive.org/web/20220529044310/https://m.signalvnoise.com/postmortem-on-the-read-only-outage-of-basecamp-on-november-9th-2018/',
      title:
        'The public event behind this sample: Basecamp, read-only outage of 9 November 2018',
      kind: 'source',
    },
  ],
  tags: ['database', 'integer-range', 'migration', 'limits'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: the query for the chart of growth',
    },
    {
      after: 35,
      kind: 'mark',
      text: 'Detected: “is this number what I think it is?” in #purchase',
      author: 'user:default/lindiwe',
      source: { type: 'chat' },
    },
    {
      after: 60,
      kind: 'investigation',
      text: '58 million ids left, 3.1 million a day',
      author: 'user:default/cho',
    },
    {
      after: 130,
      kind: 'decision',
      text: 'Widen with a shadow table, no pause; stop everything else',
      author: 'user:default/ana',
    },
    {
      after: 150,
      kind: 'investigation',
      text: 'Start the sequence again at the negative end? Possible, doubles the time; kept as plan B. `vouchers` sorts by id.',
      author: 'user:default/cho',
    },
    {
      after: 2900,
      kind: 'action',
      text: 'Rehearsal on the restored copy. A view of `vouchers` stops it; 14 hours without a shadow table.',
      author: 'user:default/cho',
    },
    {
      after: 6100,
      kind: 'mark',
      text: 'Mitigated: shadow table filled, both written',
    },
    {
      after: 13080,
      kind: 'action',
      text: 'Swap, 240 ms',
      author: 'user:default/cho',
    },
    {
      after: 20500,
      kind: 'mark',
      text: 'Resolved: old table and trigger gone; seven other columns of the company widened or found harmless',
    },
  ],
  countermeasures: [
    {
      key: 'range-left-alert',
      title: 'Alert when an integer column has less than 180 days left',
      description:
        'Runs every night on the restored copies of all databases, partitions included. It found two more columns in its first week.',
      state: 'verified',
      owner: 'user:default/lindiwe',
      dueInDays: -270,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: [
        'resource:default/checkout-db',
        'resource:default/accounts-db',
        'resource:default/orders-db',
      ],
    },
    {
      key: 'no-32-bit-keys',
      title: 'Migrations with a 32-bit key do not merge',
      description: 'A rule in the migration linter.',
      state: 'verified',
      owner: 'user:default/cho',
      dueInDays: -280,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['resource:default/checkout-db'],
    },
    {
      key: 'event-not-first',
      title: 'Start a checkout even when its event cannot be written',
      description:
        'Events go to a local outbox first, so that their table is no longer on the way of the customer.',
      state: 'in-progress',
      owner: 'user:default/ana',
      dueInDays: 48,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
      entities: ['component:default/checkout'],
    },
  ],
};
