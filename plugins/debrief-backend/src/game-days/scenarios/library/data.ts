import { OwnScenario } from './libraryScenario';

export const data: OwnScenario[] = [
  {
    id: '4e569c33-bedd-43bd-8069-f07978adc55a',
    title: 'The database fails over',
    failureMode: 'database-failover',
    hypothesis:
      'While the primary of … changes, customers still …, and no confirmed write is lost',
    description: `**What breaks.** The primary ends, a replica takes its place. For some seconds nobody can write; afterwards some clients still talk to the one that was.

**How.**
1. The planned way first: the switch-over command of your database or the button in the console.
2. Then the rude one: stop the primary's process with \`kill -9\`, or cut it off from the network so that it still believes to be primary.
3. While it happens, a small script writes a rising number every 100 ms and notes which were confirmed. Afterwards: is each confirmed number there?

**Take it back.** Usually nothing: the new primary stays. The old one must come back as a replica, and not as a second primary.

**Watch.** Seconds without writes. Pools full of dead connections. Names that are remembered too long. Reads that are older than a write just made. Jobs and reports that were tied to the old host.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'Two hosts accept writes at the same time',
      'No primary for two minutes',
      'The replica was more than ten seconds behind when it was to begin',
    ],
    restoreSteps: [
      'Make sure that the former primary refuses writes',
      'Let it join as a replica and catch up',
      'Restart clients that hold connections to the former primary',
      'Compare the confirmed numbers with what is stored',
    ],
    expectedAlerts: [
      'Primary has changed',
      'Replication is behind by more than 30 seconds',
    ],
    preparations: [
      'See a restored backup of today with your own eyes',
      'Let the script that counts confirmed writes run for a while beforehand',
      'Check how far the replica is behind, right before the start',
    ],
  },
  {
    id: 'd6624d26-d3eb-4e4e-b173-ed51d38bc78b',
    title: 'The cache is gone',
    failureMode: 'cache-loss',
    hypothesis: 'With the cache gone, customers still …',
    description: `**What breaks.** All that was remembered is forgotten, or cannot be asked. What is behind the cache gets every question, at once, from everybody.

**How.** Two drills, for they differ:
1. *Empty*: flush it (\`FLUSHALL ASYNC\` for Redis or Valkey, \`flush_all\` for memcached). It answers quickly, and knows nothing.
2. *Unreachable*: drop packets to its port on all callers, \`iptables -A OUTPUT -p tcp --dport 6379 -j DROP\`. Each read now waits for its time limit first.

At a quiet hour, on staging, with recorded traffic; the first one also for one part of the keys only.

**Take it back.** Remove the rule. The cache fills by itself if what is behind it survives; have a way to let customers in gradually if it does not.

**Watch.** Questions per second to the database behind it. Whether a hundred requests compute the same value at once. Time until the hit ratio is as before. Anything that was *only* in the cache: it was a database, and nobody called it one.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The database behind the cache is above 85 % of its connections',
      'Something turns out to have been stored nowhere but in the cache',
    ],
    restoreSteps: [
      'Remove the packet rule on all callers of the cache',
      'Restart callers that have given up asking it',
      'Follow the hit ratio until it is as before, and note how long that took',
    ],
    expectedAlerts: ['Hit ratio has fallen', 'Cache cannot be reached'],
    preparations: [
      'List what is kept in it, and for each where it comes from otherwise',
      'Have the dial or the flag ready that lets in fewer requests',
      'Check that nobody else shares this cache',
    ],
  },
  {
    id: '97d16869-e71a-4f62-9f2b-860298964511',
    title: 'The cache answers late',
    failureMode: 'cache-loss',
    hypothesis: 'With the cache answering 800 ms late, customers still …',
    description: `**What breaks.** A cache is there to be quick, so hardly anybody gives it a short time limit. One page asks it twenty times; late is then twenty times late.

**How.** Delay packets to the cache on the callers, with \`tc\` and a filter on its address, 800 ms and 50 ms of jitter. A large value read in a loop, or \`DEBUG SLEEP\` in a test instance where it is allowed, blocks a single-threaded cache as it happens in life.

Do it after you know what happens when the cache is *gone*, and let people guess before which of the two is worse.

**Take it back.** Take the delay off each caller; look at each, for one that was forgotten looks like a mystery next week.

**Watch.** Reads per request. The time limit that is really in force, default values included. Whether a breaker counts slow answers, or only failed ones.`,
    forms: ['injection'],
    abortConditions: [
      'Requests of customers take longer than ten seconds',
      'Connections to the cache reach their limit',
    ],
    restoreSteps: [
      'Remove the delay towards the cache, caller by caller',
      'Measure one read from each caller',
      'Wait until no request is older than a second',
    ],
    expectedAlerts: [
      'Latency of cache reads above 100 ms',
      '95th percentile of the page above its target',
    ],
    preparations: [
      'Count how often one request asks the cache, from a trace',
      'Let everybody write down their guess: is late worse than gone?',
    ],
  },
  {
    id: '06abead6-7795-4500-9b02-01ebf9f750ba',
    title: 'Nobody takes from the queue',
    failureMode: 'queue-backlog',
    hypothesis:
      'With … not worked off for an hour, customers still …, and all is done by …',
    description: `**What breaks.** Producers go on, consumers have stopped. At first nothing is to be seen. Then storage fills, messages become too old to be of use, and starting again is the largest load of the year.

**How.**
1. Scale the consumers to zero: \`kubectl scale deployment/<consumer> --replicas=0\`, or stop the service on its hosts.
2. Wait. An hour of real time teaches more than a full queue made by a script, since the mixture is right.
3. Start one consumer. Measure how fast it works off, and compute when it would be done.
4. Start all, and watch what they call.

A harder variant is one message that makes each consumer end: the queue behind it stands still while everything looks busy.

**Take it back.** The number of consumers as before. If it takes too long: decide what may be thrown away, and who may decide that.

**Watch.** Age of the oldest message; length alone says little. Free storage of the queue. Messages that are wrong when they come late: reminders, prices, codes.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'The queue’s storage is more than 70 % full',
      'The oldest message is near the age at which it is thrown away',
    ],
    restoreSteps: [
      'Start one consumer and look at what it does with old messages',
      'Start the others in steps while the services behind them keep up',
      'Look into the place for failed messages and decide about each kind',
    ],
    expectedAlerts: [
      'Oldest message is older than ten minutes',
      'No consumer is connected',
    ],
    preparations: [
      'Find out how long the queue keeps messages, and how many',
      'Agree on what is worthless when it is late',
      'Know the rate at which consumers work off at best',
    ],
  },
  {
    id: 'eb1235dd-e4cd-4f86-a5c8-81c868a90963',
    title: 'An hour of messages comes twice',
    failureMode: 'queue-backlog',
    hypothesis:
      'With an hour of messages delivered again, nothing is paid, sent or printed a second time',
    description: `**What breaks.** A queue delivers at least once, and today it is twice. A restored offset, a consumer that ended before it confirmed, a producer that tried again.

**How.** On staging, with test accounts:
1. Note the counts: bookings, mails, parcels, points.
2. Set the consumer group back by an hour. For Kafka: stop it, then \`kafka-consumer-groups.sh --group <group> --topic <topic> --reset-offsets --by-duration PT1H --execute\`. For others, read the archive and publish it again.
3. Start the consumer, wait until it has caught up, and compare the counts.

Then the mean one: the same messages in another order.

**Take it back.** The offset moves on by itself. What was done twice is undone with the query that you prepared.

**Watch.** What tells two messages apart: an id, or a time that differs. For how long ids are remembered; after a weekend it may be too short. Side effects outside of your database: mails, other companies.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'A message leaves for a real mailbox, bank or carrier',
      'Counts grow that have nothing to do with the chosen hour',
    ],
    restoreSteps: [
      'Stop the consumer if it does work twice',
      'Undo doubled work with the prepared query',
      'Start the consumer behind the replayed hour',
    ],
    expectedAlerts: ['Duplicates recognised per minute'],
    preparations: [
      'Count bookings, mails and parcels of the chosen hour',
      'Cut the way out: mails to a sink, providers to their test mode',
    ],
  },
  {
    id: 'dcb92e20-c8b2-4cdb-95c2-d40a736956d8',
    title: 'Restore the backup, against the clock',
    failureMode: 'data-loss',
    hypothesis:
      'After the loss of …, we have its data again within …, at most … old',
    description: `**What breaks.** Nothing, as long as you restore beside it. The question is whether the backup can be read, by whom, how long it takes, and whether it is all that is needed.

**How.**
1. Somebody who does *not* do it every week gets the task and the manual: "The database is gone. It is 10:00."
2. They restore the newest backup into a new, separate instance. The clock runs from the sentence to the first correct answer, looking for passwords included.
3. Compare: rows per table, the newest entry, the sum of something that has to be right.
4. Let the service run against it.
5. Say aloud what else would be gone: files, keys, search indexes, what others had written since.

**Take it back.** Delete the restored copy: it is personal data in one more place.

**Watch.** Where the key for the backup lies. Space for a second copy. Speed: a terabyte at 100 MB/s takes three hours. What happened between the backup and now.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'A restore command would name the instance that is in use',
      'The copy can be reached by people who may not see that data',
    ],
    restoreSteps: [
      'Delete the restored instance and its disks',
      'Take back rights and keys that were handed out for the exercise',
      'Write the measured time and age into the recovery plan',
    ],
    expectedAlerts: [
      'Newest backup is older than a day',
      'Nightly test of the backup has failed',
    ],
    preparations: [
      'Choose who restores by lot, among those who never did',
      'Prepare an account that can create instances and cannot touch the original',
      'Ask whoever answers for data protection where the copy may lie',
    ],
  },
  {
    id: '3690a773-8d77-4cd8-a2a6-8b84fbdcd72d',
    title: 'Wrong values were written for an hour',
    failureMode: 'data-loss',
    hypothesis:
      'With an hour of wrong values in …, we know within … which are wrong, and set them right without losing the good ones',
    description: `**What breaks.** A release wrote every price without its tax, or every address in the wrong field, and customers went on working. The backup from before is too old, the data from now is wrong: neither can simply be taken.

**How.** On a copy. The one who prepares it runs a script that changes one per cent of the rows written within an hour, and tells nobody which. Then:
1. "A customer says that their total is wrong." Nothing more.
2. Find out how many, since when, and what they have in common.
3. Decide: stop writing, or repair while it runs?
4. Repair. Compare with the list of the one who prepared it: how many were missed, and how many good ones changed?

**Take it back.** Throw the copy away.

**Watch.** Whether one can say which version wrote a row. Copies that have it too: search, reports, caches, other companies, mails that were sent. Who may tell customers that their data was wrong.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The repair is about to run anywhere but on the copy',
      'Changed rows are found outside of the copy',
    ],
    restoreSteps: [
      'Throw away the copy together with the script’s list',
      'Check that no report or index was fed from it',
    ],
    expectedAlerts: [
      'Sum of the books differs from the sum of the orders',
      'Unusual share of values that are empty or zero',
    ],
    preparations: [
      'Make the copy and the script, and seal the list of what it changes',
      'Ask which laws apply when data was wrong, for banks and health in particular',
    ],
  },
];
