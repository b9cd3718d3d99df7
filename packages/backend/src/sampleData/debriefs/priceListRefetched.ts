import { SampleDebrief } from '../types';

export const priceListRefetched: SampleDebrief = {
  key: 'price-list-refetched',
  startedDaysAgo: 101,
  startedTimeOfDay: '07:00',
  title: 'Price list refetched by 400 pods at once',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'component:default/pricing', role: 'origin' },
    { entityRef: 'resource:default/price-cache', role: 'impacted' },
    { entityRef: 'resource:default/pricing-db', role: 'impacted' },
    { entityRef: 'component:default/product-page', role: 'impacted' },
  ],
  marks: { detectedAt: 6, mitigatedAt: 96, resolvedAt: 151, heldAt: 1740 },
  summary: `A price list with an invalid currency was published at eight. Clients regard an invalid value as a spoilt cache entry: they delete it and fetch the list from the database. The database had the same invalid value. So 400 pods fetched, found it invalid, deleted it, and fetched again.

Correcting the value did not end it. The database was so loaded that reads ended in errors, an error counts as invalid as well, and each one deleted the cache entry for all others. The loop stopped when traffic to pricing was turned off, and on again slowly.`,
  discussion: `### Self-repair
The code that deletes a spoilt entry was written after an event in which a wrong price stayed in the cache for an hour. It assumes that the cache is wrong and the database right. Under that assumption it is a good repair, and it had worked some ten times. It knows neither how many others repair the same thing nor whether the last repair helped.

### A loop that feeds on its effect
Drawn on the whiteboard: *invalid → delete → read database → database slow → read error → invalid*. The published value set it going and had no part in keeping it going. For 40 minutes we worked on the value, and it was correct after 20.

We see now that the question "is it still going because of what started it?" is worth a line in the on-call guide. Oksana asked it at minute 71, in these words.

### Turning off to turn on
Stopping pricing for everyone, while most pages still worked somehow, was a decision of 14 minutes. The breaker in checkout and basket carried it: with pricing off *entirely*, they showed last known prices and sold. Product pages have no breaker and showed none.

### 08:00 sharp
The publication time is the expiry of all two thousand list entries as well. Even a valid list brings a peak of twelve times the usual reads for some seconds, and did so every morning. It was visible in the graph as a hair.`,
  surprises: 'Turning pricing off made the shop better within a minute.',
  luck: 'Eight in the morning and not eight in the evening.',
  targetAnswers: {
    detect:
      'Six minutes is close. An alarm on the cache hit ratio: it falls within the first minute.',
    resolve:
      'A refill that one caller does and all others wait for. Then an invalid list costs one read.',
  },
  impact: {
    description:
      'Product pages without prices for 90 minutes, prices up to ten minutes old in basket and checkout.',
    customersAffected: 31000,
    complaints: 96,
    cost: { amount: 38000, currency: 'EUR' },
  },
  mitigation: 'other',
  factors: [
    {
      category: 'capacity',
      text: 'After an entry is gone, every caller refills it; the database carries about a twentieth of that',
    },
    {
      category: 'design',
      text: 'A read error counts as an invalid value and deletes the entry for everyone',
    },
    {
      category: 'data',
      text: 'A list with an unknown currency can be published',
    },
    {
      category: 'configuration',
      text: 'All entries expire in the second in which the new list is published',
    },
  ],
  wentWell: [
    {
      text: 'The breaker held, with last known prices, for all of the 55 minutes in which pricing was off.',
      countermeasureKey: 'pricing-breaker',
    },
    {
      text: 'Clients gave up after 300 ms, as chosen, so that nobody else was drawn in.',
      countermeasureKey: 'time-limits-chosen',
    },
  ],
  owner: 'user:default/oksana',
  facilitator: 'user:default/jonas',
  participants: [
    { entityRef: 'user:default/oksana', involvement: 'diagnosed' },
    { entityRef: 'user:default/leila', involvement: 'responded' },
    { entityRef: 'user:default/gareth', involvement: 'decided' },
    { entityRef: 'user:default/aoife', involvement: 'affected' },
    { entityRef: 'user:default/luca', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://engineering.fb.com/2010/09/23/uncategorized/more-details-on-today-s-outage/',
      title: 'The public event behind this sample: Facebook, 23 September 2010',
      kind: 'source',
    },
  ],
  tags: ['cache', 'stampede', 'feedback-loop', 'database'],
  visibility: 'organisation',
  relations: [
    { debriefKey: 'pricing-timeout-took-checkout-down', type: 'similar-to' },
  ],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: price list published, with the currency `EURO` instead of `EUR` in one line',
    },
    {
      after: 1,
      kind: 'effect',
      text: '400 pods delete the entry and read the list from the database, again and again',
    },
    {
      after: 6,
      kind: 'mark',
      text: 'Detected: connections of the price database at their limit, paged',
    },
    {
      after: 12,
      kind: 'investigation',
      text: 'Invalid currency found in the list',
      author: 'user:default/leila',
    },
    {
      after: 20,
      kind: 'action',
      text: 'Corrected list published. No change.',
      author: 'user:default/leila',
    },
    {
      after: 33,
      kind: 'action',
      text: 'Read replicas added; taken up within a minute',
      author: 'user:default/leila',
    },
    {
      after: 58,
      kind: 'observation',
      text: 'The cache has the right list for some milliseconds at a time',
      author: 'user:default/oksana',
    },
    {
      after: 71,
      kind: 'investigation',
      text: '“Is it still going because of what started it?” Read errors delete the entry.',
      author: 'user:default/oksana',
    },
    {
      after: 85,
      kind: 'decision',
      text: 'Turn pricing off; basket and checkout live on their breaker',
      author: 'user:default/gareth',
    },
    {
      after: 96,
      kind: 'mark',
      text: 'Mitigated: database idle, list in the cache, checkout sells with last known prices',
    },
    {
      after: 104,
      kind: 'action',
      text: 'Traffic back in steps of five per cent',
      author: 'user:default/oksana',
    },
    {
      after: 151,
      kind: 'mark',
      text: 'Resolved: all traffic, hit ratio 99.4 %',
    },
  ],
  countermeasures: [
    {
      key: 'refill-lock',
      title: 'Let one request refill the cache, the others wait',
      description:
        'A lock per key turns the stampede into one query; waiting callers get the old price for up to five seconds.',
      state: 'verified',
      owner: 'user:default/oksana',
      dueInDays: -85,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/pricing'],
    },
    {
      key: 'document-warm-up',
      title: 'Document how to warm up a cold cache, and in which order',
      description:
        'A page in the on-call guide: which caches there are, what stands behind each, how fast it may be filled.',
      state: 'done',
      owner: 'user:default/leila',
      dueInDays: -80,
      cornerstone: 'respond',
      mechanism: 'documentation',
      entities: [
        'component:default/pricing',
        'component:default/session-store',
      ],
    },
    {
      key: 'spread-expiry',
      title: 'Spread expiry of cache entries by ±10 %',
      description: 'So that no two thousand keys end in the same second.',
      state: 'committed',
      owner: 'user:default/leila',
      dueInDays: -9,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['component:default/pricing'],
      ticket: {
        url: 'https://tickets.shop.example/PRICE-871',
        title: 'PRICE-871 Jitter on expiry',
      },
    },
    {
      key: 'price-list-schema',
      title: 'A list that does not match its schema cannot be published',
      description: 'Currencies are an enumeration.',
      state: 'verified',
      owner: 'user:default/leila',
      dueInDays: -92,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/pricing'],
    },
  ],
};
