import { OwnScenario } from './libraryScenario';

export const changes: OwnScenario[] = [
  {
    id: 'db9671ca-08c8-4f96-a4ea-5f5c14003011',
    title: 'A certificate ends at midnight',
    failureMode: 'certificate-expiry',
    hypothesis: 'With the certificate of … expired, customers still …',
    description: `**What breaks.** From one second to the next nobody trusts us, or we trust nobody. All instances in all places at once, and turning back a release does not help.

**How.**
1. Issue a certificate on staging that is valid for two hours, with your own authority: the duration of your certificate manager, or \`-not_after\` of a recent \`openssl x509 -req\` (\`-days\` counts whole days only). Install it as the usual way would, and wait.
2. Do it in the middle of a connection: those that are open often live on, which hides it for hours.
3. Without waiting: present one that has already expired, on one instance.

Not only the web address: certificates between services, of clients, of signing, built into images or into apps, and the authority itself.

**Take it back.** Install the good one. Time it: issue, distribute, reload. That is the time you would need at midnight.

**Watch.** Who is reminded, and whether that address still belongs to somebody. Whether a reload suffices or a restart is needed. Clients that do not check at all: also a finding.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'Clients outside of staging meet the short certificate',
      'A client remembers the failure and refuses the good certificate as well',
    ],
    restoreSteps: [
      'Install the valid certificate wherever the short one was',
      'Reload or restart whoever reads it only once',
      'Ask each endpoint for the date of its certificate',
    ],
    expectedAlerts: [
      'Certificate ends in less than 21 days',
      'Handshakes fail',
    ],
    preparations: [
      'List all certificates with their owner and their end, those from others too',
      'Check that the short one comes from an authority that only staging trusts',
    ],
  },
  {
    id: '9b58b80a-43ce-4556-9666-14d3402f2161',
    title: 'A bad configuration reaches everybody',
    failureMode: 'bad-change',
    hypothesis:
      'With a configuration rolled out that …, customers still …, and it is back within …',
    description: `**What breaks.** No release, only a value: a time limit in the wrong unit, a flag with an empty rule, an address with a typing error. It is valid, and passes all checks.

**How.** The one who prepares it chooses a value that is *valid and wrong*, tells the coordinator, and rolls it out to staging by the usual way, at a moment nobody knows. The others know only that something will change.
1. Who notices, by what?
2. How long until somebody says "it is a configuration, that one"? Is there one place that shows all changes in the order of their time?
3. How does one take back a configuration, and is it as quick as rolling it out was?

**Take it back.** The value from before, by the usual way. If that takes more than a few minutes, note it as a result.

**Watch.** Whether it reaches all instances at once or in steps, with a look in between. Whether a service keeps its last good configuration when it cannot read a new one. The time spent on rolling back what was not at fault.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The value is about to be carried over to production by automation',
      'Taking it back by the usual way does not work',
    ],
    restoreSteps: [
      'Put the former value back by the usual way',
      'Check on each instance which value is in force',
      'Stop any promotion of that change to the next environment',
    ],
    expectedAlerts: [
      'Error ratio has risen within ten minutes of a change',
      'Instance could not read its configuration',
    ],
    preparations: [
      'Try out privately that the value does what is wanted and nothing worse',
      'Block the way to production for this repository during the drill',
    ],
  },
  {
    id: '7580ac6a-70db-4d2e-832b-00a4c1f0f154',
    title: 'The release must go back, and it has changed the database',
    failureMode: 'bad-change',
    hypothesis:
      'With the new version rolled back after an hour, customers still …, and nothing they entered meanwhile is lost',
    description: `**What breaks.** Rolling back is everybody's first idea. The new version has added a column, renamed a value, sent messages in a new form; an hour of customers' work has that form now.

**How.** On staging, with your real last release that had a migration:
1. Install the version before it, fill it with data, deploy the new one, use it for an hour with recorded traffic.
2. "It is bad, go back." Start the clock.
3. Go back by the usual button and use it: read what was made in that hour, change it, export it.
4. If it does not work: is forward quicker? Who decides?

**Take it back.** Deploy the current version again and throw the data away.

**Watch.** Caches and queues with entries of the new form. Half of the instances new, half old: which of them writes what? Migrations that have no way back, or one that nobody ever ran.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'The migration of the exercise would run on a shared database',
      'Others need staging in the state of the current release',
    ],
    restoreSteps: [
      'Deploy the current release to staging again',
      'Reload staging’s data from its usual source',
      'Remove messages of the exercise from the queues',
    ],
    expectedAlerts: [
      'Old version reads what it does not know',
      'Two versions run for longer than the rollout takes',
    ],
    preparations: [
      'Choose a release whose migration touched a table with much traffic',
      'Write down what the team expects to be lost',
    ],
  },
  {
    id: '2ad40c62-5c64-4706-a7a9-211478ad9ef3',
    title: 'A key was published and must be replaced today',
    failureMode: 'credentials',
    hypothesis:
      'With the credentials of … revoked and replaced, customers still …, and nothing uses the old ones after …',
    description: `**What breaks.** A password or key is in a public place. It must be replaced everywhere and then refused, in this order if time allows, in the other if not.

**How.**
1. Choose one credential on staging that more than one service uses.
2. "It was seen in a public repository twenty minutes ago." Clock.
3. Who uses it? Find out without asking around: from logs of its use, not from a document.
4. Issue a second one, distribute it, see that all use it, revoke the first.
5. The hard variant: revoke first. What stands still, and how does it say so?

**Take it back.** If something was forgotten and stands still, give it the *new* one. Do not bring back the old one: that is what the exercise is about.

**Watch.** Places where it is kept besides the secret store: build settings, laptops, notebooks of the data people, images. Services that read it only at the start. Whether one can tell if somebody else used it meanwhile, and who has to be told.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The credential turns out to be used in production as well',
      'Nobody present can issue a new one',
    ],
    restoreSteps: [
      'Give the new credential to whatever was forgotten',
      'Restart services which read it only at their start',
      'Confirm from its log that the revoked one is used by nobody',
    ],
    expectedAlerts: [
      'Sign-ins with a revoked credential',
      'Secret found in a repository',
    ],
    preparations: [
      'Use a credential of staging, and check that production has another one',
      'Have the duty to report at hand: whom, within how many hours',
    ],
  },
  {
    id: '4d22b23c-e408-453f-af1c-e9d8692c4b18',
    title: 'No graph, no alert',
    failureMode: 'monitoring-loss',
    hypothesis:
      'With our monitoring gone, we still notice within … that customers cannot …',
    description: `**What breaks.** Dashboards are empty and no alert fires, which looks the same as a quiet night. Often the monitoring is lost *with* what it watches, since both stand on the same network.

**How.** For the players only, so that the real watch goes on:
1. Take away their dashboards and alerts: sign them out, or let them use accounts without access. Somebody outside of the game keeps the real ones.
2. For a test instance: scale the collector to zero, or block its port.
3. After a quarter of an hour inject something small (one instance ends) and see how they come to know.

**Take it back.** Give the access back; start the collector. There will be a hole in the graphs: mark it, so that nobody reads it as an outage later.

**Watch.** What people look at instead: logs on the hosts, the page itself, numbers of the business, support. Whether anything alerts on *missing* data. Whether scaling or rollouts depend on those metrics, and what they do without.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The watcher outside of the game sees a real problem',
      'Automation scales down because it sees no load',
    ],
    restoreSteps: [
      'Give dashboards and alerts back to the players',
      'Start the collector and see that its gaps close',
      'Let a test alert ring with the person on call',
    ],
    expectedAlerts: [
      'Monitoring itself has been silent for five minutes',
      'A target has stopped reporting',
    ],
    preparations: [
      'Name one person who keeps the real monitoring and does not play',
      'Prepare the small failure that is to be noticed without graphs',
    ],
  },
];
