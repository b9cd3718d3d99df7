import { OwnScenario } from './libraryScenario';

export const business: OwnScenario[] = [
  {
    id: '662ab7eb-56f4-4c23-a730-f0890b171bf4',
    title: 'The bill grows by the hour',
    failureMode: 'cost',
    hypothesis:
      'With … costing ten times as much as usual, we notice within …, and stop it without customers losing …',
    description: `**What breaks.** Nothing, and that is the trouble. A loop calls a paid interface, logs are twice as chatty, a cluster scales up and not down, somebody abuses a free trial. All green, and the invoice comes in four weeks.

**How.** Small and real: start something in a test account that costs a few euros per hour (a machine, an export, a tenth of the log volume more) and tell nobody but the coordinator. Set its end in advance.
1. Who notices, when, by what?
2. Who can say which team, which service, which change?
3. What may be switched off, and who decides? What would customers lose?

Or talked through, with last month's real invoice: which line, tenfold, would be found last?

**Take it back.** End it by hand even though its end is set, and look a day later whether it really costs nothing.

**Watch.** Age of the figures: many are a day old. Budgets that alert at 100 % of the month. Limits that would stop the spending and the service with it.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'The agreed amount is spent',
      'A budget limit would switch off something that customers use',
    ],
    restoreSteps: [
      'End what was started and delete its disks and addresses',
      'Look at the figures of the next day for that account',
    ],
    expectedAlerts: [
      'Cost of a day above twice the usual',
      'Calls to a paid interface above their usual range',
    ],
    preparations: [
      'Agree on an amount with whoever pays, in writing',
      'Set an end in advance that does not depend on anybody’s memory',
    ],
  },
  {
    id: '49b2f949-1a8c-47f6-ae84-5f38df4519c8',
    title: 'Something must be bought in the middle of it',
    failureMode: 'business-process',
    hypothesis:
      'When a licence, a quota or hardware is needed to go on, we have it within …, at any hour',
    description: `**What breaks.** The repair is known in ten minutes and needs something that costs money: a larger plan, a licence for a second site, 40 machines above the quota, a disk, an expert of the vendor. From here on it is about signatures.

**How.** At a table, with somebody from purchasing and somebody from finance, at "Friday, 19:40":
1. "The larger plan helps at once. It costs 2,000 a month." Who may say yes? By which way? Do it up to the last button.
2. "The vendor's support asks for the contract number and the name of an authorised person."
3. "The card on the account was refused." It expired, or its limit is reached.
4. "Above the limit of a team lead. The one above is on holiday, their deputy in a theatre."

Call numbers for real where people agreed to it: whether they are right is half of the result.

**Take it back.** Cancel carts and tickets that were opened; tell the vendor.

**Watch.** Minutes per station. Rules that make sense by day and have no night. What could be decided *now*, once and for all: an amount that on-call may spend.`,
    forms: ['tabletop', 'wheel'],
    abortConditions: [
      'An order would really be placed',
      'A call would wake somebody who did not agree to it',
    ],
    restoreSteps: [
      'Withdraw requests, carts and tickets of the exercise',
      'Thank those who were called, and tell them what came of it',
    ],
    expectedAlerts: ['Use of a quota above 80 %'],
    preparations: [
      'Invite purchasing and finance, and tell them it is about rules, not people',
      'Bring the real contracts, limits and the list of deputies',
    ],
  },
  {
    id: 'c1af5d87-8e89-4f3f-8d39-18c74755381f',
    title: 'Nobody is there to approve the urgent change',
    failureMode: 'business-process',
    hypothesis:
      'When a repair needs an approval at night, it is out within …, and can be explained to an auditor next day',
    description: `**What breaks.** The repair is ready. The rule asks for a second pair of eyes, a change ticket, a release window, a signature of the owner. All are there for good reasons, and asleep.

**How.** Take a harmless change, at an announced hour, and send it the urgent way, for real and up to production if your rules allow; else to staging with the same rules:
1. "Assume that it is 3:10, and those who usually approve are not to be reached." They watch and do not help.
2. Which way is there for emergencies? Find it, read it, use it.
3. Afterwards, somebody from audit or quality asks: who decided what, when, on which grounds? Answer from what was recorded, not from memory.

A startup plays the same with "two of us are asleep, and the merge needs two".

**Take it back.** Complete the paper: the approval that follows. Turn the change back if it was only made for the exercise.

**Watch.** Minutes waiting against minutes working. Ways around the rule that everybody knows and nobody wrote down. Rights that stay open afterwards.`,
    forms: ['injection', 'tabletop', 'wheel'],
    abortConditions: [
      'Somebody is about to get round a control instead of using the emergency way',
      'A real change waits behind the one of the exercise',
    ],
    restoreSteps: [
      'Turn back the harmless change',
      'File the approval that follows, and close emergency rights',
      'Note how many of the minutes were spent waiting',
    ],
    expectedAlerts: ['Emergency change was made'],
    preparations: [
      'Agree with audit and with owners of the rule on the hour and the change',
      'Prepare a change that does nothing: a comment, a text in a help page',
    ],
  },
  {
    id: '2e04d1fb-92d8-4f20-8102-d1732852fefd',
    title: 'Customers and authorities must be told within the hour',
    failureMode: 'business-process',
    hypothesis:
      'With … lost or seen by others, customers and authorities are told correctly within …',
    description: `**What breaks.** The technical side is being dealt with. Meanwhile the clock of others runs: a contract with an hour, an authority with a day or three, a press that calls now, support with forty open calls.

**How.** A tabletop with support, legal, the press office and on-call, from one earlier debrief or invented:
1. +0: "On-call knows that something is wrong, and not what." Write the first message to customers now, in five minutes, with what is known.
2. +20: "It may be that data was seen by others. It may also not." Who has to be told of a *maybe*?
3. +35: A journalist asks support whether it is true.
4. +50: "It was not 12,000 customers, it was 900." Set right what was said.
5. +60: Read all texts aloud, as a customer.

Nothing is sent. Whoever has a text ready reads it.

**Take it back.** Put the texts that were good into the templates.

**Watch.** Who may release a text, and how many have to. Whether it says what a customer should *do*. Where the list of whom to tell is, and how old. Promises about causes or times that nobody can keep.`,
    forms: ['tabletop', 'wheel'],
    abortConditions: [
      'A draft is about to leave the room: a status page, a mailing, a form of an authority',
      'Somebody outside takes the exercise for real',
    ],
    restoreSteps: [
      'Delete drafts in the status page and in the mailing tool',
      'Tell everyone who was called that it was an exercise',
    ],
    expectedAlerts: ['Contacts to support above three times the usual'],
    preparations: [
      'Bring the duties to report: contracts, data protection, supervision, with their hours',
      'Use the status page’s test site, or paper',
    ],
  },
];
