import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Every string of what is written and saved as one types. @public */
export const debriefEditingTranslationRef = createTranslationRef({
  id: 'debrief-react.editing',
  messages: {
    sections: {
      label: 'Sections',
      saves:
        'Everything saves as you type. Leave at any time; what is not saved yet is kept in this browser.',
      fold: 'Fold {{section}}',
      unfold: 'Unfold {{section}}',
    },
    saved: {
      saved: 'saved',
      savedAt: 'saved {{time}}',
      saving: 'saving…',
      typing: 'not saved yet',
      offline: 'not saved, kept in this browser',
      offlineUnkept: 'not saved, and this browser has no room to keep it',
      waiting: 'not saved: something is missing',
      refused: 'not saved: see the message',
      forbidden: 'not saved: you may not change this',
      signedOut: 'not saved: sign in again; kept in this browser',
      gone: 'somebody removed this',
      conflict: 'two versions: choose',
      empty: 'empty',
    },
    connection: {
      unreachable:
        'The portal does not answer. What you write is kept in this browser and saved as soon as it does.',
      signedOut:
        'You are signed out. What you write is kept in this browser: sign in again, in another tab or by reloading this page, and it is saved.',
      unkept:
        'The portal does not answer, and this browser has no room to keep what you write. Leave this page open.',
      forbidden:
        'You may not change this any more. What you wrote is kept in this browser.',
      tryNow: 'Try now',
      restored: 'What you typed before is here again, in: {{sections}}.',
      close: 'Close',
    },
    conflict: {
      changed: 'changed this while you were writing',
      titleUnknown: 'Somebody changed this while you were writing',
      explanation: 'Nothing is lost: choose what stays.',
      mine: 'Yours',
      theirs: 'Theirs',
      keepMine: 'Keep mine',
      takeTheirs: 'Take theirs',
      merge: 'Edit a merge of both',
      merged: 'Both, merged',
      saveMerge: 'Use this text',
      cancelMerge: 'Back to the choice',
      nothing: 'nothing',
    },
    gone: {
      title: 'Somebody removed this while you were writing',
      again: 'Add it again',
      letGo: 'Let it go',
    },
    countermeasures: {
      park: 'Park an idea',
      parkButton: 'Park',
      parked: 'Parked: {{title}}',
      title: 'Countermeasure',
      titleNeeded: 'It needs a title',
      row: 'Countermeasure: {{title}}',
      remove: 'countermeasure “{{title}}”',
      state: 'State',
      owner: 'Owner',
      ownerNeeded: 'Promised by whom? One person, not a team',
      dueDate: 'Due',
      dueDateNeeded: 'Until when?',
      reason: 'Why it is dropped',
      reasonNeeded: 'Say why it is dropped; then it is saved',
      cornerstone: 'Cornerstone',
      mechanism: 'Mechanism',
      none: 'not said yet',
      description: 'Description',
      details: 'More',
      fewerDetails: 'Less',
      needs: 'It is {{state}} once this is filled in',
      cornerstones: {
        anticipate: 'anticipate',
        monitor: 'monitor',
        respond: 'respond',
        learn: 'learn',
      },
      meaning: {
        anticipate: 'prevent it or limit it',
        monitor: 'detect it sooner',
        respond: 'recover sooner',
        learn: 'practise and share',
      },
    },
    removal: {
      remove: 'Remove {{what}}',
      ask: 'Remove this for everyone?',
      yes: 'Remove',
      no: 'Keep',
      changed:
        'Somebody changed this since you saw it last. Look again: remove it all the same?',
      unreachable: 'It could not be removed: the portal does not answer.',
      signedOut: 'It could not be removed: you are signed out. Sign in again.',
      forbidden: 'You may not remove this.',
    },
  },
});
