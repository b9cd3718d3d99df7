import { SampleDebrief } from '../types';

export const catalogueDatabaseDirectoryRemoved: SampleDebrief = {
  key: 'catalogue-database-directory-removed',
  startedDaysAgo: 538,
  startedTimeOfDay: '22:27',
  title: 'The data directory of the catalogue primary was removed',
  kind: 'incident',
  scheduled: false,
  severity: 'sev1',
  status: 'closed',
  entities: [
    { entityRef: 'resource:default/catalogue-db', role: 'origin' },
    { entityRef: 'component:default/catalogue', role: 'impacted' },
    { entityRef: 'component:default/product-page', role: 'impacted' },
    { entityRef: 'component:default/ratings', role: 'impacted' },
  ],
  marks: { detectedAt: 1, mitigatedAt: 1034, resolvedAt: 1088, heldAt: 3210 },
  summary: `While a lagging replica of the catalogue database was being rebuilt late in the evening, its empty data directory was to be cleared. The command ran on the primary: two terminals, two hosts, prompts that differ by one digit. It was stopped within a second or two; of 310 GB, 4.5 GB were left.

None of the five ways in which we believed to back the catalogue up had a usable copy. A disk snapshot taken by hand six hours earlier, for an unrelated test on staging, brought the catalogue back after 18 hours. Six hours of reviews and product edits are gone.`,
  discussion: `### How the evening looked from the keyboard
A wave of spam reviews had put load on the primary, and the replica fell so far behind that the primary no longer had the log segments it asked for. From there on the replica can only be rebuilt, and the runbook says: stop it, empty its data directory, start \`pg_basebackup\`.

The base backup hung without a word. Half an hour went into finding out what it waited for. (It waited for the primary to write a checkpoint, silently and as designed; nobody in the room had seen that before.) Leftovers of the previous attempts in the directory looked like a good explanation, so the directory was to be emptied once more. At that point it was nearly midnight, four terminals were open, and the one in front was on \`catalogue-db1\`.

### Five safety nets, and what each of them was doing
| net | what we believed | what was there |
|---|---|---|
| nightly dump | a dump in the bucket every night | a few bytes: the job ran with the client of the old major version and gave up at once |
| mails about failing jobs | a mail when the dump fails | mails rejected, the sender had no valid signature |
| disk snapshots | of all database hosts | of the file servers only |
| the replica | a warm copy | emptied minutes earlier |
| manual snapshot | made for staging when needed | six hours old, by chance |

Each of these had an owner when it was built. None had one that evening. We talked for a long time about the third row: the person who enabled snapshots and the person who asked for them meant different hosts by "the databases".

### What made it take 18 hours
The snapshot lived on the slow storage class of staging; copying 310 GB at 60 MB/s is a matter of arithmetic. We looked for a faster way for two hours and then accepted it. Writing the current state into a public document from the second hour on cost one person's full attention and saved everybody else's.

### What we took with us
A backup is a guess until it has been restored. We stopped talking about backups in this meeting and spoke of restores only; the countermeasures follow from that.`,
  surprises:
    'All of us believed in at least three of the five nets; nobody had restored from any of them in the past year. And `pg_basebackup` waits for a checkpoint in silence, which looks exactly like hanging.',
  luck: 'Somebody had taken a snapshot for a load test that afternoon. The next newest copy was a day older, in the laptop image of a developer.',
  targetAnswers: {
    resolve:
      'A copy of the newest backup that is already restored and running on fast storage. Then recovery is a switch of an address and not the transport of 310 GB.',
  },
  impact: {
    description:
      'Product pages showed neither texts nor reviews for 17 hours; search and checkout went on with cached data. 5,000 reviews and 700 product edits of six hours were lost, the edits were typed in again.',
    customersAffected: 182000,
    complaints: 940,
    cost: { amount: 310000, currency: 'EUR' },
  },
  mitigation: 'other',
  factors: [
    {
      category: 'process',
      text: 'Rebuilding a replica was a manual procedure of eleven steps, one of them destructive, with no step that says on which host it runs',
    },
    {
      category: 'tooling',
      text: 'Prompts of primary and replica differ in one character; a shell on the primary accepts the same commands as one on a replica',
    },
    {
      category: 'detection',
      text: 'The nightly dump had produced empty files for weeks; the mails that say so were rejected by the mail provider',
    },
    {
      category: 'design',
      text: 'One replica: as soon as it is being rebuilt there is a single copy',
    },
    {
      category: 'knowledge',
      text: 'Nobody owned the restore. Backups were owned by five different jobs',
    },
  ],
  wentWell: [
    {
      text: 'The one at the keyboard said what had happened in the same minute, in the main channel. Nobody had to search.',
    },
    {
      text: 'The open working document: support, the shop and 2,000 customers read along and stopped asking.',
    },
    {
      text: 'Search kept serving from its own index and hid that the catalogue was gone.',
    },
  ],
  owner: 'user:default/petr',
  facilitator: 'user:default/fatima',
  participants: [
    { entityRef: 'user:default/petr', involvement: 'responded' },
    { entityRef: 'user:default/aoife', involvement: 'diagnosed' },
    { entityRef: 'user:default/ines', involvement: 'responded' },
    { entityRef: 'user:default/erik', involvement: 'decided' },
    { entityRef: 'user:default/dilek', involvement: 'affected' },
    { entityRef: 'user:default/jonas', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://about.gitlab.com/blog/2017/02/10/postmortem-of-database-outage-of-january-31/',
      title:
        'The public event behind this sample: GitLab, database outage of 31 January 2017',
      kind: 'source',
    },
  ],
  tags: ['database', 'backup', 'restore', 'replication'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: -247,
      kind: 'observation',
      text: 'Load on the primary rises: thousands of spam reviews a minute from new accounts',
    },
    {
      after: -67,
      kind: 'effect',
      text: 'Replication lag passes the log that the primary keeps. The replica stops and can only be rebuilt.',
    },
    {
      after: -40,
      kind: 'action',
      text: 'Rebuild, first attempt: empty the directory on the replica, `pg_basebackup`. It prints nothing.',
      author: 'user:default/petr',
    },
    {
      after: -22,
      kind: 'investigation',
      text: 'Is it `max_wal_senders`? Raised on the primary, which needs a restart; the restart complains about too many connections, lowered, restarted.',
      author: 'user:default/petr',
    },
    {
      after: 0,
      kind: 'mark',
      text: 'Started: the directory is emptied once more, on `catalogue-db1`, the primary',
    },
    {
      after: 1,
      kind: 'mark',
      text: 'Detected: the host name is noticed, the command stopped. 4.5 GB of 310 GB are left.',
      author: 'user:default/petr',
    },
    {
      after: 3,
      kind: 'communication',
      text: 'In #platform: “I have just removed the data directory of the catalogue primary. I need people who know the backups.”',
      author: 'user:default/petr',
      source: { type: 'chat' },
    },
    {
      after: 16,
      kind: 'investigation',
      text: 'Bucket of the nightly dumps: files of a few bytes. `pg_dump` 9.2 against a 9.6 server.',
      author: 'user:default/aoife',
    },
    {
      after: 34,
      kind: 'investigation',
      text: 'Disk snapshots exist for the file servers, not for the databases',
      author: 'user:default/erik',
    },
    {
      after: 52,
      kind: 'observation',
      text: 'Snapshot on staging, six hours old, made for this afternoon’s load test',
      author: 'user:default/ines',
    },
    {
      after: 70,
      kind: 'decision',
      text: 'Restore from the staging snapshot; accept the loss of six hours. Before anything is copied, the snapshot is copied.',
      author: 'user:default/erik',
    },
    {
      after: 95,
      kind: 'communication',
      text: 'Working document made public, linked from the status page',
      author: 'user:default/dilek',
    },
    {
      after: 118,
      kind: 'effect',
      text: 'Copy runs at 60 MB/s, the limit of the storage class. Estimate: 14 to 16 hours.',
    },
    {
      after: 985,
      kind: 'action',
      text: 'Copy complete; sequences moved 100,000 ahead so that no number is given twice',
      author: 'user:default/aoife',
    },
    {
      after: 1034,
      kind: 'mark',
      text: 'Mitigated: product pages show texts and reviews again',
    },
    {
      after: 1088,
      kind: 'mark',
      text: 'Resolved: writes on, replica rebuilt and following',
    },
  ],
  countermeasures: [
    {
      key: 'restore-every-night',
      title: 'Restore the newest backup every night and compare it',
      description:
        'A job restores last night’s backup of every database onto fast storage, counts rows per table against the primary and stays up until the next one is ready. A backup that cannot be restored pages its owner.',
      state: 'verified',
      owner: 'user:default/aoife',
      dueInDays: -495,
      cornerstone: 'respond',
      mechanism: 'automate',
      entities: [
        'resource:default/catalogue-db',
        'resource:default/accounts-db',
        'resource:default/checkout-db',
        'resource:default/orders-db',
      ],
    },
    {
      key: 'no-shell-on-primaries',
      title: 'Rebuild a replica with one command that cannot address a primary',
      description:
        'The command asks the cluster who leads and refuses when the answer is the host it was given. Interactive shells on database hosts are gone from the daily path.',
      state: 'verified',
      owner: 'user:default/petr',
      dueInDays: -480,
      cornerstone: 'anticipate',
      mechanism: 'eliminate',
    },
    {
      key: 'second-catalogue-replica',
      title: 'A second replica, one hour behind on purpose',
      description:
        'Rebuilding one leaves one, and the late one gives an hour to notice a deletion.',
      state: 'verified',
      owner: 'user:default/ines',
      dueInDays: -470,
      cornerstone: 'anticipate',
      mechanism: 'redundancy',
    },
    {
      key: 'backup-age-alert',
      title: 'Alert on the age and size of the newest backup',
      description:
        'Measured from outside the job that makes it. Silence counts as an alarm.',
      state: 'done',
      owner: 'user:default/erik',
      dueInDays: -510,
      cornerstone: 'monitor',
      mechanism: 'alert',
    },
    {
      key: 'coloured-prompts',
      title: 'Coloured prompts on database hosts',
      description: 'Red on a primary, green on a replica.',
      state: 'dropped',
      reason:
        'Not needed any more since nobody works in a shell on these hosts (see the rebuild command).',
      cornerstone: 'anticipate',
      mechanism: 'documentation',
    },
  ],
};
