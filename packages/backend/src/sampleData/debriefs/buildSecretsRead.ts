import { SampleDebrief } from '../types';

export const buildSecretsRead: SampleDebrief = {
  key: 'build-secrets-read',
  startedDaysAgo: 164,
  startedTimeOfDay: '08:20',
  title: 'A copied session was used to read secrets of the build system',
  kind: 'incident',
  scheduled: false,
  severity: 'sev2',
  status: 'published',
  entities: [
    { entityRef: 'component:default/deploy-runner', role: 'origin' },
    { entityRef: 'component:default/config-store', role: 'impacted' },
    { entityRef: 'component:default/identity', role: 'involved' },
    { entityRef: 'component:default/mail-relay', role: 'involved' },
  ],
  marks: {
    detectedAt: 17300,
    mitigatedAt: 19250,
    resolvedAt: 25900,
    heldAt: 28820,
  },
  summary: `Malware on a laptop, unknown to the scanner on it, copied the cookie of a session that had been signed in with a second factor. Whoever had the cookie acted from elsewhere as a colleague with production rights of the build system, and three days later read part of its secret store. Secrets are encrypted there; the key was read from the memory of a running process.

A mail provider told us about a token of ours used from an unknown network, twelve days after it began. All secrets of all services were replaced within five days.`,
  discussion: `### What a second factor proves, and for how long
The second factor was checked at sign-in. The session that follows is a cookie, valid for 30 days, from anywhere. To the build system the copied session was the colleague. It came from another country at night and did things that person does in the course of work, a few too many of them.

We note for the record, since it was asked in the first hour: the laptop was up to date, encrypted and managed. Nothing in the way it was used contributed.

### Production rights for creating tokens
The account could create tokens for production, since releases of the runner are made by the people who build it, daily. Eleven people had the same rights. For most of them the last use was more than three months back.

### Told by a provider
Twelve days. Everything is in our logs: the network, the hours, 2,400 reads of secrets in 40 minutes. Logs are kept for investigations and nobody looks at them without a reason to. The mail provider has a rule for "a token that has never been used from there", and had it on by default.

### Replacing everything
3,100 secrets. For about 600 of them nobody could say from the name what would stop working. Teams got a list each, sorted by what the secret opens; tokens that we issue ourselves were replaced centrally on the first day and cost two small interruptions. The remaining list took until day five. *Knowing what a secret is for* turned out to be the thing that limits the speed.

### Openness
The record is restricted since two of the measures are not yet complete; the summary for the company went out on day two.`,
  surprises:
    'Encryption at rest was perfect, and the key was in the memory of the process next to it, where it has to be.',
  luck: 'Twelve days of access were used for reading and for one attempt to send mail. No deployment was made with it.',
  targetAnswers: {
    detect:
      'A rule for a session that changes its network, and one for many secrets read by a person rather than a build.',
    resolve: 'Secrets that live for an hour need no replacement.',
  },
  impact: {
    description:
      'Secrets of all services regarded as known to others. No use against customers’ data was found, by us or by the outside examiners.',
    customersAffected: 0,
    complaints: 0,
    cost: { amount: 260000, currency: 'EUR' },
  },
  mitigation: 'config',
  factors: [
    {
      category: 'security',
      text: 'A session is a cookie that is valid anywhere for 30 days',
    },
    {
      category: 'security',
      text: 'Eleven people hold standing rights to create production tokens',
    },
    {
      category: 'design',
      text: 'Long-lived secrets, readable in bulk by whoever administers builds',
    },
    {
      category: 'detection',
      text: 'Unusual reads are in the log and in no rule',
    },
    {
      category: 'knowledge',
      text: 'For one secret in five nobody knew what it opens',
    },
  ],
  wentWell: [
    {
      text: 'Eleven minutes from the provider’s mail to the blocked account, on a public holiday.',
    },
    {
      text: 'The colleague whose session it was worked on the timeline from the first hour and was thanked for it by everyone.',
    },
  ],
  owner: 'user:default/milan',
  facilitator: 'user:default/ana',
  participants: [
    { entityRef: 'user:default/milan', involvement: 'decided' },
    { entityRef: 'user:default/priya', involvement: 'responded' },
    { entityRef: 'user:default/nadia', involvement: 'diagnosed' },
    { entityRef: 'user:default/luca', involvement: 'noticed' },
    { entityRef: 'user:default/kavya', involvement: 'responded' },
  ],
  links: [
    {
      url: 'https://circleci.com/blog/jan-4-2023-incident-report/',
      title:
        'The public event behind this sample: CircleCI, report of 4 January 2023',
      kind: 'source',
    },
  ],
  tags: ['security', 'secrets', 'session', 'rotation'],
  visibility: 'restricted',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: session cookie copied from a laptop (from the later examination)',
    },
    {
      after: 4310,
      kind: 'effect',
      text: 'Session used from another network; production tokens created',
    },
    {
      after: 8600,
      kind: 'effect',
      text: '2,400 secrets read within 40 minutes',
    },
    {
      after: 17300,
      kind: 'mark',
      text: 'Detected: a mail provider reports a token used from an unknown network',
    },
    {
      after: 17311,
      kind: 'action',
      text: 'Token revoked, account that created it blocked',
      author: 'user:default/luca',
    },
    {
      after: 17420,
      kind: 'investigation',
      text: 'The same network appears in the log of the build system for nine days',
      author: 'user:default/nadia',
    },
    {
      after: 17500,
      kind: 'decision',
      text: 'Treat every secret as known to others. Builds of production stop.',
      author: 'user:default/milan',
    },
    {
      after: 17560,
      kind: 'action',
      text: 'Rights to production tokens reduced from eleven people to three',
      author: 'user:default/priya',
    },
    {
      after: 18700,
      kind: 'communication',
      text: 'Summary for the whole company; partners informed',
    },
    {
      after: 19250,
      kind: 'mark',
      text: 'Mitigated: all tokens we issue ourselves replaced, build hosts rebuilt',
    },
    {
      after: 24480,
      kind: 'action',
      text: 'Last outside secret replaced',
      author: 'user:default/kavya',
    },
    {
      after: 25900,
      kind: 'mark',
      text: 'Resolved: examiners find nothing further; builds open',
    },
  ],
  countermeasures: [
    {
      key: 'short-lived-build-credentials',
      title: 'Builds get credentials that live for an hour',
      description:
        'Signed identity of the build instead of a stored secret. Of 3,100 secrets 280 are left.',
      state: 'in-progress',
      owner: 'user:default/milan',
      dueInDays: 30,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: [
        'component:default/deploy-runner',
        'component:default/config-store',
      ],
    },
    {
      key: 'device-bound-sessions',
      title: 'Sessions of administrators are bound to a device key',
      description: 'A copied cookie is of no use elsewhere.',
      state: 'verified',
      owner: 'user:default/nadia',
      dueInDays: -90,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
      entities: ['component:default/identity'],
    },
    {
      key: 'bulk-read-alert',
      title: 'Alert when a person reads more than 20 secrets in an hour',
      description:
        'And when a token is used from a network it has never been used from.',
      state: 'verified',
      owner: 'user:default/luca',
      dueInDays: -135,
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: [
        'component:default/config-store',
        'component:default/deploy-runner',
      ],
    },
    {
      key: 'rights-on-request',
      title: 'Production rights on request, for two hours',
      description: 'With a second person; the request is the log.',
      state: 'done',
      owner: 'user:default/priya',
      dueInDays: -100,
      cornerstone: 'anticipate',
      mechanism: 'guardrail',
      entities: ['component:default/deploy-runner'],
    },
  ],
};
