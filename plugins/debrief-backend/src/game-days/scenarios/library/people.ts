import { OwnScenario } from './libraryScenario';

export const people: OwnScenario[] = [
  {
    id: 'c5ea6886-9191-483a-a25b-01aa1bd31848',
    title: 'The one who knows is on a plane',
    failureMode: 'people',
    hypothesis: 'With … not to be reached, we can still … within …',
    description: `**What breaks.** Knowledge. One person has built it, has the rights, knows the trick. Today they cannot be asked.

**How.** Everybody names in secret the person without whom they would be lost. Whoever is named most gets a card: *on a plane*. They stay in the room as an observer, write down what they would have said, and say nothing.

Then play something that really happened in their field; a wheel with an earlier debrief does well. The others use what is there: documents, code, rights, the provider's support.

Do not choose by rank. It is about work that hangs on one head, and it is a compliment to nobody.

**Take it back.** The card ends when the game ends, or when something real happens.

**Watch.** Questions that only they could answer: each is a page to write, a right to give, or better a thing to remove. Rights that only one person has. How long people look before they call somebody else for help.`,
    forms: ['wheel', 'tabletop', 'injection'],
    abortConditions: [
      'Something real happens in the field of the silent person',
      'It becomes an examination of those who remain',
    ],
    restoreSteps: [
      'Let the silent person read aloud what they had written down',
      'Take back rights that were borrowed for the game',
    ],
    expectedAlerts: ['On-call has not confirmed the page after ten minutes'],
    preparations: [
      'Ask the person beforehand, in private, whether they want to be the one',
      'Choose an event in which their knowledge decided',
    ],
  },
  {
    id: '8c016e08-b1b6-4384-8228-5ac2d0a18ca7',
    title: 'We cannot get in ourselves',
    failureMode: 'people',
    hypothesis:
      'With the VPN or the sign-in closed to us, we can still reach … and repair it within …',
    description: `**What breaks.** Not the service: our way to it. The VPN, the company's sign-in, the second factor, the internet at home. Customers are well until something happens that needs a hand.

**How.**
1. The players close their VPN and sign out everywhere. From now on they have a telephone, a laptop and what is in the sealed envelope.
2. "An instance has to be restarted within 30 minutes." Go.
3. Use the emergency access for real, once: open the envelope, sign in, do something harmless, sign out, seal a new one.

Variants: only those at home are cut off; the second factor is gone; the doors of the office do not open.

**Take it back.** Sign in as usual. Change whatever was in the envelope.

**Watch.** Circles: the password store behind the sign-in, the emergency account with a second factor on a lost telephone. Whether using it rings a bell somewhere: it should. Who is nearest to the machine, and may they?`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'A real page comes in: everybody signs in at once',
      'Emergency access fails and nobody can get in any more',
    ],
    restoreSteps: [
      'Sign in as usual and confirm the page that was waiting',
      'Replace the emergency credentials and seal them again',
      'Check that its use was logged and that somebody was told',
    ],
    expectedAlerts: ['Emergency account was used'],
    preparations: [
      'Keep a second on-call person out of the game, signed in',
      'Tell security when it begins, or they will rightly lock you out',
      'Print telephone numbers; your address book may need the sign-in',
    ],
  },
  {
    id: 'e724ed98-e037-4e85-9190-5bd7ac2a2cd9',
    title: 'Two events at once, and one team',
    failureMode: 'people',
    hypothesis:
      'With a second event in the middle of the first, we still … the more important one first',
    description: `**What breaks.** Attention. Everyone who could help is helping already, and the second event looks smaller than it is, or is the cause of the first.

**How.** A tabletop with two stories:
1. Start with an earlier debrief's timeline, as it was.
2. When the players have found their rhythm, tell them the first line of another one, from another field: a customer, a colleague, an alert. Address it to one person who is busy.
3. Go on with both, interleaved, at their own times.

The storyteller decides beforehand whether the two have to do with each other, and tells nobody.

**Take it back.** Announce the end, and say which of the two was which.

**Watch.** Who notices that it is two. Who decides which comes first, and by what: the louder or the larger? Whether somebody is *freed* for the second or everybody does half of each. Notes: can somebody who joins late understand them?`,
    forms: ['tabletop', 'wheel'],
    abortConditions: [
      'A player cannot tell play from reality any more: an unmarked message was sent',
      'The pace leaves people behind; slow down or end with one story',
    ],
    restoreSteps: [
      'Say in every channel that was used that it is over',
      'Put both timelines side by side and talk about the moment of choice',
    ],
    expectedAlerts: ['A second page for a team that has an open one'],
    preparations: [
      'Choose two debriefs, one that begins loud and one that begins quiet',
      'Mark each message of the game with one word that nobody uses otherwise',
    ],
  },
  {
    id: 'a9271bb3-c154-4070-b5c8-7096d12f41a8',
    title: 'Chat is down, and so is the bridge',
    failureMode: 'communication-loss',
    hypothesis:
      'Without chat and telephone bridge, everyone who is needed is together within …',
    description: `**What breaks.** The place where we meet. Alerts are posted there, commands are run from there, the notes are taken there, and the link to the bridge is pinned there.

**How.** At a known hour, during a real but harmless task (a planned release, another drill):
1. The coordinator says: "Chat and bridge are gone, from now." Nobody writes or calls there any more, except to stop the exercise.
2. Find each other. Do not say how: that there are five ideas for it is the first result.
3. Finish the task, with notes somewhere.
4. Somebody from outside, who was told nothing, tries to join: support, a manager, a partner.

**Take it back.** "Chat is back." Bring the notes over.

**Watch.** Minutes until three people talk; until all do. Two groups that do not know of each other. What else ran through chat: alerts, approvals, deployments. Whether the other way is allowed: private messengers rarely are.`,
    forms: ['injection', 'tabletop'],
    abortConditions: [
      'Somebody needs help for real and uses the word agreed for that',
      'Customers’ data is about to be sent by a private messenger',
    ],
    restoreSteps: [
      'Announce in chat and on the bridge that the exercise is over',
      'Carry notes and decisions over to where they belong',
      'Delete what was written down elsewhere',
    ],
    expectedAlerts: ['An alert could not be delivered to chat'],
    preparations: [
      'Agree on one word that means “this is real”',
      'Tell support and management the hour, not the way out',
    ],
  },
];
