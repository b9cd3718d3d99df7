import { SampleDebrief } from '../types';

export const serviceDiscoverySlowedToAHalt: SampleDebrief = {
  key: 'service-discovery-slowed-to-a-halt',
  startedDaysAgo: 352,
  startedTimeOfDay: '11:20',
  title: 'Service discovery slowed until nothing found anything',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'published',
  entities: [
    { entityRef: 'component:default/service-discovery', role: 'origin' },
    { entityRef: 'component:default/config-store', role: 'impacted' },
    { entityRef: 'component:default/session-store', role: 'impacted' },
    { entityRef: 'component:default/checkout', role: 'impacted' },
    { entityRef: 'component:default/feature-flags', role: 'impacted' },
  ],
  marks: { detectedAt: 137, mitigatedAt: 1040, resolvedAt: 1265, heldAt: 5800 },
  summary: `A new way of streaming updates had been switched on for the busiest services the day before, with half a day of good figures behind it. Under the write and read load of a busy noon, the streams contended for a single channel on one core; writes to the service discovery rose from 300 ms to two seconds and its leaders changed every few minutes. Everything that asks for an address, a flag or a health check slowed down with it.

We looked for failing hardware for seven hours. A second, older condition (a free list in the storage engine that makes each write as slow as the log is long) slowed some leaders even after streaming was off. The shop was opened again in steps after 17 hours.`,
  discussion: `### Three theories in their order
**Hardware.** One server had slow writes, and slow disks had happened before. It was replaced; no change. All servers were replaced with larger ones, with 128 cores instead of 64. It got *worse*. Looking back, this was the most informative moment of the day: more cores on two sockets make contention on one lock more expensive. We read it as bad luck.

**Load.** With all services down to near nothing, the cluster was restored from a snapshot of the healthy morning. It was well for some minutes and then the pattern came back. Load was part of it, and not a sufficient part.

**Ourselves.** At hour nine, flame graphs from a leader under load showed writers waiting in the streaming code. Streaming was switched off through the configuration; write latency fell to its usual level within a minute.

Some leaders stayed slow. The storage engine keeps a list of free pages and writes it out whole on each append. In a log file of 4 GB that is mostly free pages, this means writing 7.8 MB to add 16 kB. We recognised slow leaders and refused to let them lead, which is a procedure with a shell loop and two people, and it worked.

### The telemetry stood in the same water
Metrics find their targets through the service discovery. From the first hour on, dashboards had holes precisely where one looked. Four of eleven decisions in the timeline say "we assume".

### Opening again
All caches were cold; opening at once means that session store and pricing meet the whole noon in one minute. We opened with a tenth of the customers, steered at the edge by name lookup, and raised it in steps of ten per cent with a look at databases in between. It took 3 h 45, and no step had to be taken back.

### What we now see in it
Four uses share one cluster: addresses, health, locks and a key-value store that grew because it was there. Each use was added for a good reason and made each of the others a little more exposed.`,
  surprises:
    'A larger machine made it slower. And half a day of good figures was half a day without a noon in it.',
  luck: 'A colleague had profiled the storage engine for an unrelated talk and recognised the shape of the flame graph.',
  targetAnswers: {
    detect:
      'Write latency of the service discovery as an alarm of its own. We watched its clients, and they retry politely.',
    resolve:
      'Telemetry that does not depend on what it watches; and two clusters, so that half of the company can go on.',
  },
  impact: {
    description:
      'Shop unreachable for most customers for 15 hours, reopened in steps within two. No data was lost.',
    customersAffected: 410000,
    complaints: 3900,
    cost: { amount: 1450000, currency: 'EUR' },
  },
  mitigation: 'config',
  factors: [
    {
      category: 'change',
      text: 'Streaming was on for the busiest services first, and had not yet seen a daily peak',
    },
    {
      category: 'code',
      text: 'All streams share one channel; under many writes and reads its contention grows with cores',
    },
    {
      category: 'capacity',
      text: 'The storage engine’s free list had grown so far that each small write became a large one',
    },
    {
      category: 'dependency',
      text: 'Metrics, flags, locks and addresses hang on one cluster',
    },
    {
      category: 'detection',
      text: 'No alarm looked at the write latency of the cluster itself',
    },
  ],
  wentWell: [
    {
      text: 'The emergency switches at the edge could be reached all day, since they no longer go through anything of ours.',
      countermeasureKey: 'edge-bypass-outside',
    },
    {
      text: 'The status page was up and up to date throughout.',
      countermeasureKey: 'status-page-apart',
    },
    {
      text: 'Opening in steps. It was decided at hour twelve, by tired people, against the wish to be done.',
    },
  ],
  owner: 'user:default/erik',
  facilitator: 'user:default/hana',
  participants: [
    { entityRef: 'user:default/erik', involvement: 'decided' },
    { entityRef: 'user:default/milan', involvement: 'diagnosed' },
    { entityRef: 'user:default/priya', involvement: 'responded' },
    { entityRef: 'user:default/luca', involvement: 'responded' },
    { entityRef: 'user:default/ana', involvement: 'affected' },
    { entityRef: 'user:default/tomasz', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://about.roblox.com/newsroom/2022/01/roblox-return-to-service-10-28-10-31-2021',
      title:
        'The public event behind this sample: Roblox, 28 to 31 October 2021',
      kind: 'source',
    },
  ],
  tags: [
    'service-discovery',
    'consensus',
    'contention',
    'cold-start',
    'observability',
  ],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: -1240,
      kind: 'action',
      text: 'Streaming switched on for the 30 services with most lookups; CPU of clients falls, as hoped',
      author: 'user:default/milan',
    },
    {
      after: 0,
      kind: 'mark',
      text: 'Started: noon load; one server’s writes slow down',
    },
    {
      after: 40,
      kind: 'effect',
      text: 'Write latency of the cluster from 0.3 to 2 s. Clients retry, nobody sees it yet.',
    },
    {
      after: 137,
      kind: 'mark',
      text: 'Detected: sign-ins fall by half; on-call of session store is paged',
    },
    {
      after: 155,
      kind: 'observation',
      text: 'Dashboards have holes: metrics find no targets',
      author: 'user:default/luca',
    },
    {
      after: 190,
      kind: 'action',
      text: 'Slow server replaced. No change.',
      author: 'user:default/erik',
    },
    {
      after: 270,
      kind: 'decision',
      text: 'Replace all servers with larger ones',
      author: 'user:default/erik',
    },
    {
      after: 345,
      kind: 'effect',
      text: 'Larger servers lead. Latency higher than before.',
    },
    {
      after: 410,
      kind: 'decision',
      text: 'Close the shop at the edge, restore the cluster from the morning’s snapshot',
      author: 'user:default/priya',
    },
    {
      after: 498,
      kind: 'effect',
      text: 'Healthy for eleven minutes, then the same pattern',
    },
    {
      after: 560,
      kind: 'investigation',
      text: 'Flame graph of a leader: writers wait in the streaming code',
      author: 'user:default/milan',
    },
    {
      after: 590,
      kind: 'action',
      text: 'Streaming off by configuration. Writes back to 300 ms.',
      author: 'user:default/milan',
    },
    {
      after: 640,
      kind: 'investigation',
      text: 'Two leaders still slow: 7.8 MB written per 16 kB append',
      author: 'user:default/milan',
    },
    {
      after: 700,
      kind: 'action',
      text: 'Slow leaders are made to step down, by hand',
      author: 'user:default/erik',
    },
    {
      after: 815,
      kind: 'decision',
      text: 'Open in steps of ten per cent, with a look at databases in between',
      author: 'user:default/erik',
    },
    { after: 1040, kind: 'mark', text: 'Mitigated: all customers let in' },
    {
      after: 1265,
      kind: 'mark',
      text: 'Resolved: log files rewritten, all leaders fast, on-call teams changed',
    },
  ],
  countermeasures: [
    {
      key: 'discovery-write-alert',
      title:
        'Alert on write latency and leader changes of the service discovery',
      description:
        'Measured by a probe that writes a key, from a host that does not use the cluster.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -340,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: ['component:default/service-discovery'],
    },
    {
      key: 'compact-log-store',
      title:
        'Replace the log store with one whose writes do not grow with its history',
      description: 'Also makes the free list a matter of the past.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -240,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/service-discovery'],
    },
    {
      key: 'discovery-two-clusters',
      title: 'Two clusters: addresses and health apart from keys and locks',
      description: 'The config store moves to its own.',
      state: 'in-progress',
      owner: 'user:default/erik',
      dueInDays: 40,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
      entities: [
        'component:default/service-discovery',
        'component:default/config-store',
      ],
    },
    {
      key: 'metrics-without-discovery',
      title: 'Metrics find their targets without the service discovery',
      description:
        'A static list, renewed every hour and kept when the renewal brings nothing.',
      state: 'in-progress',
      owner: 'user:default/priya',
      dueInDays: -20,
      cornerstone: 'monitor',
      mechanism: 'redundancy',
      entities: ['component:default/service-discovery'],
    },
    {
      key: 'reopen-in-steps',
      title: 'A dial at the edge for the share of customers let in',
      description:
        'What was done by name lookup, as one setting with a progress display.',
      state: 'verified',
      owner: 'user:default/priya',
      dueInDays: -290,
      cornerstone: 'respond',
      mechanism: 'tooling',
      entities: ['component:default/edge-gateway'],
    },
  ],
};
