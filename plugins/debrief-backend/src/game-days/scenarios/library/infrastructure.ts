import { OwnScenario } from './libraryScenario';

export const infrastructure: OwnScenario[] = [
  {
    id: '2195e0c1-1500-4936-ab7f-7ba5d3c0e38f',
    title: 'One instance ends',
    failureMode: 'instance-loss',
    hypothesis: 'With one of our instances gone, customers still …',
    description: `**What breaks.** One process, pod or machine ends without saying goodbye. The mildest failure there is and a good first game day: everybody believes that it is covered, and it teaches the form.

**How.** Hard, so that nothing is finished in an orderly way:
- Linux: \`kill -9 <pid>\`
- Kubernetes: \`kubectl delete pod <pod> --grace-period=0 --force\`
- Virtual machine: stop it in the console, with the hard variant

Then once more with the orderly variant and compare: requests lost, time until a new one takes work.

**Take it back.** It should come back by itself. If nothing has started after two minutes, that is the result; start one by hand.

**Watch.** Requests that were in flight. Sessions, locks and jobs that this instance held. How long the load balancer goes on sending there. Whether the new one is quick at once or cold for minutes.`,
    forms: ['injection'],
    abortConditions: [
      'A second instance becomes unhealthy while the first is away',
      'No replacement has begun to start after five minutes',
    ],
    restoreSteps: [
      'Start an instance by hand when none came by itself',
      'Check that as many instances take traffic as before',
      'Look for locks and jobs that the lost instance still seems to hold',
    ],
    expectedAlerts: ['Fewer instances than wanted'],
    preparations: [
      'Know how many instances are needed at this hour; begin only with one to spare',
      'Choose the instance by lot, and not the one that looks harmless',
    ],
  },
  {
    id: 'f56d5ccd-d1ae-42e3-8650-ada98e2754a7',
    title: 'An instance hangs and says that it is well',
    failureMode: 'instance-loss',
    hypothesis: 'With one instance frozen, customers still …',
    description: `**What breaks.** The process is there, its port is open, and nothing comes out. Health checks that only ask whether a port is open are content.

**How.** \`kill -STOP <pid>\` freezes it; the kernel goes on accepting connections for it. For a container, find the process on its node and send it from there: the first process of a container ignores STOP from within.

A subtler variant: let the health route answer and the others hang, with a flag in a test build.

**Take it back.** \`kill -CONT <pid>\`. It continues in the middle of what it did, with a clock that has jumped for it: that, too, is worth watching.

**Watch.** The share of requests that go to the frozen one: with four instances every fourth customer waits. What finally takes it out, and when. What it does after waking up with leases that ran out meanwhile.`,
    forms: ['injection', 'wheel'],
    abortConditions: [
      'The frozen instance turns out to be a leader that nothing replaces',
      'Waiting requests fill the load balancer’s limit',
    ],
    restoreSteps: [
      'Wake the process with CONT, or end it if it does not recover',
      'Check that it does not work with a lease or lock that others have now',
      'Confirm that it gets its share of requests again',
    ],
    expectedAlerts: [
      'Health check of one instance fails',
      'Latency differs between instances',
    ],
    preparations: [
      'Read what the health check really asks before you bet on it',
      'Find the process id on its node and try STOP and CONT on a harmless process',
    ],
  },
  {
    id: '567b5ec3-6cf1-41fa-82b9-3d6867735982',
    title: 'A zone is gone',
    failureMode: 'zone-loss',
    hypothesis: 'With one of our zones gone, customers still …',
    description: `**What breaks.** A third of everything at once: instances, replicas, gateways, and whatever was believed to be spread and was not.

**How.** On staging, one layer at a time, from the outside in:
1. Take the zone out of the load balancer. Nothing is broken yet: it shows whether two zones carry it all.
2. Cordon and drain the nodes of the zone: \`kubectl cordon -l topology.kubernetes.io/zone=<zone>\`, then drain node by node.
3. Only when both held: refuse all packets in and out at the subnet's access list. Now databases and caches lose members as well.

Without a cloud, a zone is a rack, a switch or a branch office.

**Take it back.** In the opposite order. Data stores first, until replicas have caught up; traffic last, and in steps.

**Watch.** Head room: what was at 60 % in three zones is at 90 % in two. Volumes that cannot be attached elsewhere. Jobs that run once and only there. Traffic between zones, and its price.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Any data store loses its majority',
      'Remaining zones are above 85 % of their processors for five minutes',
    ],
    restoreSteps: [
      'Open the access list of the subnet again',
      'Wait until replicas in the zone have caught up',
      'Uncordon the nodes and let work spread',
      'Give the zone traffic again: 10 %, 50 %, all',
    ],
    expectedAlerts: [
      'Zone has no healthy targets',
      'Replica is missing',
      'Processors of the remaining zones above 80 %',
    ],
    preparations: [
      'Draw what runs where, from what is there and not from the plan',
      'Check quotas and free capacity in the zones that remain',
      'Agree with owners of every data store that they take part',
    ],
  },
  {
    id: '8c386c74-071b-40f0-8fc5-e46cdd1fbe9b',
    title: 'The region is gone',
    failureMode: 'region-loss',
    hypothesis:
      'With our region gone, customers can … again within … hours, and lose at most … minutes of data',
    description: `**What breaks.** The whole place. The question is no longer whether customers notice, but what comes back first, in which order, who decides to go, and how much of the last minutes is lost.

**How.** Begin at a table, with the real documents:
1. "All dashboards are grey since six minutes." Who decides to move, on which information, and how long do they wait?
2. Read the plan for moving aloud, line by line. At each line: who may do it, with what, where does that tool live?
3. Rebuild *one* service in the other region, from the code and the backups, with a clock running. Networks, names, secrets, images and quotas come with it.
4. Send one test customer there.

**Take it back.** Delete what was built, and note what it cost. Moving back is a move of its own, with data going the other way: talk it through separately.

**Watch.** Circles: the secret store that needs the sign-in, which needs the secret store. What lives in one region without anybody having chosen it: images, names, build machines, this portal.`,
    forms: ['tabletop', 'injection'],
    abortConditions: [
      'A name that customers use would change',
      'Somebody is about to stop something in the region that serves customers',
    ],
    restoreSteps: [
      'Remove what was built in the other region, names included',
      'Check that replication goes in one direction, the usual one',
      'Write down the measured time and the measured loss of data',
    ],
    expectedAlerts: [
      'Region cannot be reached from outside',
      'Replication to the other region is behind',
    ],
    preparations: [
      'Print the plan for moving, for the place where it is stored may be gone',
      'Reserve budget and quota in the other region for a day',
      'Name two people who may decide to move, and have one of them stay silent',
    ],
  },
  {
    id: '449f922f-ba5f-4155-82b8-3f46de9a9c90',
    title: 'The disk is full',
    failureMode: 'resource-exhaustion',
    hypothesis: 'With the disk of … full, customers still …',
    description: `**What breaks.** Nothing can be written: logs, temporary files, uploads, a database's journal. Many programs that only read end as well, for they log.

**How.** Fill a test host in one step and keep a gigabyte for the way back:
\`fallocate -l <free minus 1G> /var/tmp/filler\`
In Kubernetes, write the file into the volume, or with care to the node's temporary storage: the kubelet then evicts pods, which is another thing to see.

For a slow one, let a loop write 100 MB per minute, and see at which level the first alert comes and how much time is left then.

A variant that surprises: exhaust the inodes instead, with many empty files. Free space looks fine.

**Take it back.** \`rm /var/tmp/filler\`. A file that was deleted and is still held open does not free anything until its process ends.

**Watch.** Whether the service says clearly what is wrong. Whether one may still sign in to the host. What deletes old logs, and whether it needs space for that.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'A database on the same disk stops taking writes',
      'Nobody can sign in to the host any more',
    ],
    restoreSteps: [
      'Delete the filler file and see the free space grow',
      'Restart what ended because it could not write',
      'Check the last entries of journals and uploads for half-written ones',
    ],
    expectedAlerts: ['Disk will be full within four hours', 'Disk above 90 %'],
    preparations: [
      'Choose a host that holds nothing that cannot be made again',
      'Have a session open as administrator before the disk is full',
    ],
  },
  {
    id: 'e5d80d0e-940c-42c9-bd4c-677a4e34448a',
    title: 'Memory grows until it is taken away',
    failureMode: 'resource-exhaustion',
    hypothesis: 'With … running out of memory every ten minutes, customers …',
    description: `**What breaks.** A leak, a larger export, one huge request. First garbage collection takes the processor, then the kernel ends the process, then it starts cold and does it again.

**How.**
- Lower the limit instead of eating the memory: a limit a little above what is used now brings the end within minutes, and harms no neighbour. \`kubectl set resources deployment/<name> --limits=memory=<value>\` restarts the pods one after another.
- Or beside it on a host: \`stress-ng --vm 1 --vm-bytes 80% --timeout 300s\`, which ends by itself.
- Or really: send the largest request that your interface accepts, ten at a time.

**Take it back.** Put the limit back; the load ends with its time limit.

**Watch.** Whom the kernel chooses to end: not always the one that grew. Latency in the minutes *before* the end. Whether instances fall in a row because each takes over the load of the last. What is said about the cause afterwards, in logs that died with it.`,
    forms: ['injection'],
    abortConditions: [
      'Two instances are being restarted at the same time',
      'A neighbour on the same node is ended by the kernel',
    ],
    restoreSteps: [
      'Set the memory limit back to what the repository says',
      'Wait until no instance has restarted for ten minutes',
      'Compare the running limits with those in the repository',
    ],
    expectedAlerts: [
      'Container was ended for lack of memory',
      'Restarts of one instance: three in half an hour',
    ],
    preparations: [
      'Note what is used now, at the quietest and at the busiest hour',
      'Find out what else runs on that node',
    ],
  },
  {
    id: 'c6939c0f-3b57-496a-8be6-4d3f176714d8',
    title: 'No more connections can be opened',
    failureMode: 'resource-exhaustion',
    hypothesis:
      'With no free connection or file handle in …, customers still …',
    description: `**What breaks.** A small number that nobody looks at: file handles of a process, connections of a database, ports of a gateway. Processor and memory look better than usual.

**How.**
- Handles of a running process: \`prlimit --pid <pid> --nofile=<a little above what is open>\`; \`ls /proc/<pid>/fd | wc -l\` says what is open.
- Connections of a database on staging: open idle ones with its own client until a handful is left, and leave them open. Keep those for administrators.
- Of a pool: set its size in the configuration to two.

**Take it back.** The old limit with \`prlimit\`; end the idle sessions; put the pool back.

**Watch.** The message that people see: "too many open files" rarely reaches the one who needs it. Whether a waiting request ever gives up. Whether restarting helps, for how long, and why that is a trap.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Administrators cannot connect to the database',
      'Other services on that database report refused connections',
    ],
    restoreSteps: [
      'Raise the limit of the process to its former value',
      'End the idle sessions that the drill has opened',
      'See the number of free connections for a few minutes',
    ],
    expectedAlerts: [
      'Connections above 90 % of the limit',
      'Refused connections in the last minute',
    ],
    preparations: [
      'Write down each limit on the way of one request, and who set it',
      'Prove that a session for administrators is kept free',
    ],
  },
  {
    id: 'dea97fc8-d246-4055-811f-6f42e16f04f8',
    title: 'A clock is five minutes off',
    failureMode: 'clock-skew',
    hypothesis: 'With the clock of one machine five minutes ahead, customers …',
    description: `**What breaks.** Tokens are not valid yet, or no longer; the newest write loses against an older one; a lease ends while it is held; logs are out of order and mislead whoever reads them.

**How.** On one virtual machine that is yours alone. Containers share the clock of their node, so a node it is, cordoned, with one instance on it.
1. Stop the time service: \`systemctl stop chronyd\` (or \`systemd-timesyncd\`).
2. \`date -s '+5 minutes'\`. Backwards is a drill of its own.
3. For one process only, \`faketime '+5m' <command>\` where that library is at hand.

**Take it back.** Start the time service and let it step: \`chronyc makestep\`. A jump backwards can hurt more than the error did, so end the instance before, and start it after.

**Watch.** Sign-in, signatures, certificates, deduplication windows, scheduled jobs, the order of entries in a log. Who notices: is anybody told when a clock drifts?`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Data is written with a time in the future outside of the test customers',
      'A cluster counts the machine among its voting members',
    ],
    restoreSteps: [
      'End the instance on the machine whose clock is wrong',
      'Start the time service again and make it step',
      'Compare with a second clock, then start the instance',
      'Look for records dated in the future and set them right',
    ],
    expectedAlerts: ['Clock differs by more than 500 ms'],
    preparations: [
      'Take a machine without a database or any other voter on it',
      'Know which tokens are in use and how much tolerance each verifier has',
    ],
  },
  {
    id: '31d491c7-bc8b-41e1-9887-694b55fb25d1',
    title: 'Three times the usual traffic',
    failureMode: 'traffic-surge',
    hypothesis: 'At three times our usual traffic, customers still …',
    description: `**What breaks.** An advertisement, a sale, a crawler, or a client that tries again too eagerly. Something is first at its limit, and rarely what one thinks.

**How.**
1. Record what customers do for an hour, as shares: 60 % look, 30 % search, 10 % buy. A test that calls one page measures a cache.
2. Send it to staging with a load generator (k6, Locust, JMeter, wrk), rising by a half every five minutes.
3. Write down what is at its limit at each step, remove it if it is a number in a configuration, and go on.
4. Then the sudden one: from one to three within ten seconds. Scaling that follows in four minutes does not help with that.

**Take it back.** Stop the generator. Let what was scaled up come down before you measure again.

**Watch.** What is refused, and whether it is refused quickly. Whether the important requests come before the others. Queues after the wave: how long until they are empty? What the additional machines cost.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Load arrives at a third party or at production',
      'Staging’s neighbours complain about shared databases or networks',
    ],
    restoreSteps: [
      'Stop the load generator on every machine that runs it',
      'Wait until all queues of the wave are worked off',
      'Delete test orders and accounts, and scale down',
    ],
    expectedAlerts: [
      'Requests per second above twice the usual',
      'Scaling has reached its upper limit',
    ],
    preparations: [
      'Replace third parties by stand-ins that answer as slowly as they do',
      'Ask the provider of the network whether a load test has to be announced',
      'Mark test traffic so that it can be told apart, and thrown away, later',
    ],
  },
];
