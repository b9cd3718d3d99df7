import { SampleDebrief } from '../types';

export const nodesLostTheirRoutesOnStaging: SampleDebrief = {
  key: 'nodes-lost-their-routes-on-staging',
  startedDaysAgo: 149,
  startedTimeOfDay: '06:00',
  title:
    'A security update at six removed the routes of 60 % of staging’s nodes',
  kind: 'near-miss',
  scheduled: false,
  severity: null,
  status: 'published',
  entities: [
    { entityRef: 'component:default/node-images', role: 'origin' },
    { entityRef: 'component:default/service-discovery', role: 'impacted' },
    { entityRef: 'component:default/deploy-runner', role: 'impacted' },
  ],
  marks: { detectedAt: 44, mitigatedAt: 212, resolvedAt: 390, heldAt: 1830 },
  summary: `The operating system of our nodes applies security updates by itself, between 06:00 and 07:00 UTC. One of them restarts the network daemon, and in the version of our newest image the daemon, when it starts, removes routes that it did not set. The routes of our containers are such. On staging 60 % of nodes vanished from the network within an hour.

Production has the same setting. It has the older image, by eight days.`,
  discussion: `### Three facts, each known to somebody
- *Updates by themselves* came with the base image. It was never a decision; our own updates go through the image pipeline in steps, and most of us believed it to be the only road.
- *The network daemon cleans up* since a release two years ago. It is in its release notes. It does so on **re**start only, and nodes are not restarted into a new daemon in daily life: they are replaced.
- *Container routes are set by somebody else*, by the network agent in kernel tables that the daemon regards as its own.

### Three zones, one clock
Zones are separate in power, network, cluster and people who deploy to them. All of them have the same clock. Updates are spread over an hour at random, which across three zones means: all three in the same hour. On the whiteboard it looked like this: the largest failure domain that we have is "06:00".

### Played through for production
6,000 nodes, 60 % within an hour, all zones. Nodes come back when restarted, but the autoscaler treats vanished nodes as dead and replaces them, at a rate at which the provider's interface limits us: some 200 in ten minutes, and each brings its empty caches. We estimated eight to twelve hours, and more for the stores that need a quorum.

### How it was stopped
Milan turned the update timer off on production at 07:31, 29 minutes before the image rollout of that day was due. That rollout was to be the sixth of nine steps.`,
  surprises: 'Everything that was separate shared a clock.',
  luck: 'Image rollout was delayed by eight days, for a reason that has nothing to do with it.',
  targetAnswers: {
    detect:
      'The share of nodes that do not answer, as an alarm for staging as well. It is there for production.',
    resolve:
      'Restart instead of replace, which the autoscaler does not do by itself.',
  },
  impact: {
    description:
      'Staging unusable for six hours, 70 deployments delayed. No customers.',
    customersAffected: 0,
    complaints: 0,
  },
  mitigation: 'config',
  factors: [
    {
      category: 'configuration',
      text: 'Automatic updates were on, inherited from the base image, beside our own pipeline',
    },
    {
      category: 'dependency',
      text: 'The daemon removes routes that it did not set when it restarts',
    },
    { category: 'design', text: 'Zones share the hour in which they update' },
    {
      category: 'knowledge',
      text: 'The pipeline was believed to be the only road to a node',
    },
  ],
  wentWell: [
    {
      text: 'Somebody asked “and production?” before staging was repaired. Twelve minutes later the timer was off there.',
    },
    {
      text: 'The metrics of staging stayed complete: their new, static target list had gone there first.',
    },
  ],
  owner: 'user:default/milan',
  facilitator: 'user:default/gareth',
  participants: [
    { entityRef: 'user:default/milan', involvement: 'diagnosed' },
    { entityRef: 'user:default/fatima', involvement: 'noticed' },
    { entityRef: 'user:default/erik', involvement: 'decided' },
    { entityRef: 'user:default/ines', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://www.datadoghq.com/blog/2023-03-08-multiregion-infrastructure-connectivity-issue/',
      title: 'The public event behind this sample: Datadog, 8 March 2023',
      kind: 'source',
    },
  ],
  tags: ['network', 'automatic-update', 'shared-fate', 'kubernetes'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: update window opens; first nodes restart their network daemon',
    },
    {
      after: 38,
      kind: 'effect',
      text: '60 % of staging’s nodes unreachable; pods on them run and talk to nobody',
    },
    {
      after: 44,
      kind: 'mark',
      text: 'Detected: a deployment to staging waits forever',
      author: 'user:default/fatima',
    },
    {
      after: 66,
      kind: 'investigation',
      text: 'Serial console of one node: routes of the containers are gone, restart of the daemon at 06:17',
      author: 'user:default/milan',
    },
    {
      after: 79,
      kind: 'communication',
      text: '“And production?”',
      author: 'user:default/erik',
      source: { type: 'chat' },
    },
    {
      after: 91,
      kind: 'action',
      text: 'Update timer off on all production nodes; image rollout stopped',
      author: 'user:default/milan',
    },
    {
      after: 130,
      kind: 'observation',
      text: 'Production runs the older daemon, which leaves routes alone. The image that is due at 08:00 brings the newer one.',
      author: 'user:default/milan',
    },
    {
      after: 212,
      kind: 'mark',
      text: 'Mitigated: nodes of staging restarted in batches',
    },
    {
      after: 390,
      kind: 'mark',
      text: 'Resolved: new image without the timer on all of staging',
    },
  ],
  countermeasures: [
    {
      key: 'no-self-update',
      title: 'Nodes no longer update themselves',
      description:
        'The timer is not part of the image. Updates are images, and images go in steps; urgent ones within four hours.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -141,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/node-images'],
    },
    {
      key: 'daemon-keeps-foreign-routes',
      title: 'The network daemon leaves foreign routes alone',
      description:
        'One setting, and a test of the image that restarts every daemon on it and compares routes before and after.',
      state: 'verified',
      owner: 'user:default/milan',
      dueInDays: -130,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['component:default/node-images'],
    },
    {
      key: 'zones-own-clock',
      title: 'Nothing runs in two zones in the same hour',
      description:
        'Timers are collected from all nodes; 23 share an hour today.',
      state: 'committed',
      owner: 'user:default/erik',
      dueInDays: 60,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: [
        'component:default/node-images',
        'component:default/service-discovery',
      ],
    },
  ],
};
