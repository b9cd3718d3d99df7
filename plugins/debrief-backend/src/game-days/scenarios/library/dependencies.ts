import { OwnScenario } from './libraryScenario';

export const dependencies: OwnScenario[] = [
  {
    id: 'dc3869e8-4cfe-4166-8c43-529224aa2672',
    title: 'A service we need does not answer',
    failureMode: 'dependency-down',
    hypothesis: 'With … unreachable, customers still …',
    description: `**What breaks.** Every call to one dependency ends without an answer. Choose the one whose loss you have an opinion about: the opinion is the hypothesis.

**How.**
1. On a host or in a pod of the *caller*, drop what goes to it. Packets that vanish are harder than a refusal, since every caller waits for its full time limit:
   \`iptables -A OUTPUT -p tcp -d <address> --dport <port> -j DROP\`
2. In Kubernetes, a network policy that allows all egress but this one does the same for all pods of a label. Not every network plug-in cuts connections that are already open: restart one pod to see.
3. By hand: point the address in the caller's configuration to a port where nobody listens. This one is refused at once, which is another drill.

Start with one instance of the caller, then half, then all.

**Take it back.** The same rule with \`-D\` in place of \`-A\`; delete the policy; put the address back.

**Watch.** How long one request takes, not only whether it fails. Threads or connections in use. What the customer is shown, and whether it is true. Whether it comes back by itself once the rule is gone.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'Errors at the edge above 2 % for a minute',
      'A service that is not in the blast radius shows errors',
    ],
    restoreSteps: [
      'Delete the packet rule or the network policy of the dependency',
      'Look for callers that still wait, and restart those instances one by one',
      'See the steady state for five minutes before anybody leaves',
    ],
    expectedAlerts: ['Dependency unreachable, on the caller’s side'],
    preparations: [
      'Write the command that takes the rule back next to the one that sets it, and try both on one instance',
      'Tell the team that owns the dependency: their graphs will drop',
      'Know the time limit and the number of retries that the caller has today',
    ],
  },
  {
    id: '489becf8-e31b-4992-9488-8d270c274504',
    title: 'A service we need answers late',
    failureMode: 'dependency-slow',
    hypothesis: 'With … answering two seconds late, customers still …',
    description: `**What breaks.** Nothing is down. One dependency takes two seconds more for each answer, and whoever waits holds a thread, a connection and a customer meanwhile. Slow is often worse than gone, for nothing opens a breaker.

**How.** On a host or in a pod of the caller, with the network tools of the kernel, for one address only:
\`\`\`sh
tc qdisc add dev eth0 root handle 1: prio bands 4
tc qdisc add dev eth0 parent 1:4 handle 40: netem delay 2000ms 100ms
tc filter add dev eth0 parent 1: protocol ip u32 match ip dst <address>/32 flowid 1:4
\`\`\`
Without the filter everything is delayed, health checks too. A proxy in front of the dependency that waits, or a line that waits in a test build of it, does the same where nobody may touch the network.

Go up in steps: 200 ms, 1 s, 2 s, then longer than the caller's time limit. Write down at which step the hypothesis ends; it is the most useful number of the day.

**Take it back.** \`tc qdisc del dev eth0 root\`

**Watch.** The 95th and the 99th percentile of the caller. Busy threads. Requests per call: retries multiply the load on what is slow already. Callers of the caller.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'More than 80 % of the caller’s threads or connections are busy',
      'The dependency itself gets more than twice its usual requests',
    ],
    restoreSteps: [
      'Remove the delay on every host where it was set',
      'Check with a single request that the answer is as fast as before',
      'Wait until queues and thread pools are back at their usual level',
    ],
    expectedAlerts: [
      'Latency of the caller above its target',
      'Breaker on the dependency is open',
    ],
    preparations: [
      'Set a timer on the host that removes the delay by itself after ten minutes',
      'List every caller of this dependency, for they are slow together',
      'Agree on the steps of the delay beforehand, and who says “next”',
    ],
  },
  {
    id: 'b4e616fc-59ce-492c-a7ab-7c5d3463a4fc',
    title: 'Every tenth answer is an error',
    failureMode: 'dependency-down',
    hypothesis:
      'With one in ten answers of … being an error, customers still …',
    description: `**What breaks.** A dependency works for nine requests and fails the tenth. It stays below most alerts, and retries hide it until they are the load.

**How.**
1. Lose a share of the packets to it: the filter of a slow dependency with \`netem loss 10%\` in place of a delay. TCP sends again, so this becomes delay more than errors.
2. For real errors, let a proxy or a service mesh answer 503 to a tenth of the requests; most have a rule for this. Without one, a copy of the dependency that always fails, as one of ten behind the same name.

**Take it back.** Remove the rule, or take the failing copy out of the load balancer.

**Watch.** Requests per second at the dependency against those at the edge: the factor between them is what retries cost. Whether a repeated request does its work twice. Whether anybody is paged, and after how long.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Requests to the dependency reach three times of what customers send',
      'Anything is booked, sent or charged twice outside of test accounts',
    ],
    restoreSteps: [
      'Take out the rule or the copy that answers with errors',
      'Compare the number of requests with that of an hour ago',
      'Look for work that was done twice, and undo it',
    ],
    expectedAlerts: ['Error ratio of the dependency above 5 %'],
    preparations: [
      'Find out which calls are retried, how often, and by which layer',
      'Have a query ready that finds doubled work',
    ],
  },
  {
    id: '9b23cf3b-4cdd-4734-b55a-2af9365b785b',
    title: 'Names cannot be looked up',
    failureMode: 'dns',
    hypothesis: 'With no answer to name lookups for ten minutes, customers …',
    description: `**What breaks.** Everything is up and cannot be found. Open connections go on working, new ones do not start, and each library remembers names for a time of its own.

**How.**
1. For one host or pod: \`iptables -A OUTPUT -p udp --dport 53 -j DROP\`, and the same for \`tcp\`. Where a local cache listens on the host, drop between it and its resolver instead, or you test the cache.
2. A wrong answer instead of none: an entry for one name in \`/etc/hosts\` that leads to an address where nobody is.
3. A slow one: delay packets to the resolver by five seconds, the usual first time limit.

Let it run for longer than the longest lifetime of a record, or nothing will seem to happen.

**Take it back.** Delete the rules, remove the line. Remember caches of negative answers: they may hold for minutes after it is over.

**Watch.** Which parts notice first. Whether the tools you repair with need names themselves: monitoring, deployments, sign-in, chat.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'The people who run the drill cannot reach the host any more by its address',
      'Hosts that were not chosen fail to look up names',
    ],
    restoreSteps: [
      'Delete the rules for port 53, by a session that was open before',
      'Empty negative caches, or wait until they have run out',
      'Look up three names from an affected host by hand',
    ],
    expectedAlerts: ['Failed name lookups', 'New connections per second fall'],
    preparations: [
      'Keep one session open to each affected host, by address',
      'Write down addresses of what you need for restoring',
      'Find out for how long each runtime in use remembers a name',
    ],
  },
  {
    id: '065741b2-d309-474b-9cac-d92f3a44acab',
    title: 'A provider is out',
    failureMode: 'provider-outage',
    hypothesis:
      'With our provider for … out for three hours, customers still …',
    description: `**What breaks.** A third party is gone: payments, mail, sign-in, maps, text messages. Nobody here can repair it. What can be decided is what we do meanwhile, who says so, and what customers are told.

**How.** Injected: block the provider's addresses from one service on staging, or give that service a wrong endpoint. Use the provider's test mode; never send it a wave of broken requests.

Talked through, which shows more here:
1. "The provider's status page is green. Ours is not. Who calls whom, with which number?"
2. "An hour in. Their page says *investigating*. What do we switch off, and who may?"
3. "Three hours in. There is a second provider, with a contract and no test for half a year."
4. "They are back. 40,000 requests wait. In which order, and how fast?"

**Take it back.** Unblock. Send what was kept in small portions; a provider that has just come back is easily put down again.

**Watch.** Whether the contract, the account number and the emergency contact are found within five minutes. What exists only in that provider's console.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'Real customers get a message that was meant for the exercise',
      'Requests leave the test mode of the provider',
    ],
    restoreSteps: [
      'Unblock the provider’s addresses or put the endpoint back',
      'Send a single request of each kind and wait for its answer',
      'Release what was held back, a tenth at a time',
    ],
    expectedAlerts: [
      'Share of successful answers of the provider below 95 %',
      'Work that waits for the provider is older than 15 minutes',
    ],
    preparations: [
      'Bring the contract: what is promised, what must be reported, by when',
      'Invite whoever speaks with customers, not only engineers',
      'Check that the exercise stays in the provider’s test mode',
    ],
  },
];
