import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { editingMessages } from './editing/messages';

/** Every string of the kit, a group for each thing. @public */
export const debriefReactTranslationRef = createTranslationRef({
  id: 'debrief-react',
  messages: {
    ...editingMessages,
    kind: {
      incident: 'Incident',
      'near-miss': 'Near miss',
      'weak-signal': 'Weak signal',
      'game-day': 'Game day',
      countermeasure: 'Countermeasure',
      'did-not-hold': 'Did not hold',
    },
    strength: {
      strong: 'strong',
      intermediate: 'intermediate',
      weak: 'weak',
      label: 'Strength: {{strength}}',
    },
    countermeasureState: {
      idea: 'idea',
      committed: 'committed',
      'in-progress': 'in progress',
      done: 'done',
      verified: 'verified',
      dropped: 'dropped',
    },
    due: {
      due: 'due {{date}}',
      overdue_one: '{{count}} day overdue',
      overdue_other: '{{count}} days overdue',
      dateAndOverdue: '{{date}}, {{late}}',
    },
    mark: {
      startedAt: 'Started',
      detectedAt: 'Detected',
      mitigatedAt: 'Mitigated',
      resolvedAt: 'Resolved',
      heldAt: 'Debrief held',
    },
    picture: {
      empty: 'No marks yet: nobody has said when it began.',
      noStart: 'Without a true start there is nothing to measure from.',
      target: 'target {{duration}}',
      toScale: 'to scale',
      toScaleOf: 'to scale, targets of {{severity}}',
      undetected: '{{duration}} undetected',
      toMitigate: '{{duration}} to mitigate',
      after: 'after {{duration}}',
      notYet: 'not said yet',
      markAt: '{{mark}} {{time}}',
      markAfter: '{{mark}} {{time}} after {{duration}}',
      targets: 'Targets: detected in {{detect}}, resolved in {{resolve}}.',
      detected: 'detected {{duration}}',
      resolved: 'resolved {{duration}}',
      notDetected: 'detection not said',
      notResolved: 'resolution not said',
      missed: '{{text}}, target missed',
    },
    marks: {
      picture: 'The event, to scale',
      empty: 'Say when it began, and the picture appears.',
      afterStart: '{{time}}, {{duration}} after the start',
      target: 'target {{duration}}',
      undetected: '{{duration}} undetected',
    },
    typedTime: {
      label: 'Time',
      invalid: 'A time, such as 11:31',
    },
    timeZone: {
      label: 'Time zone',
      yours: 'Your time',
      other: 'Other zone…',
      note: 'Times in {{zone}}',
      search: 'Zone',
      offset: '{{zone}}, UTC{{offset}}',
      skipped:
        'The clocks went forward then: this time did not exist. It is read as {{time}}.',
      ambiguous:
        'The clocks went back then: this time came twice. The first one is taken.',
    },
    markdown: {
      toolbar: 'Format {{label}}',
      bold: 'Bold',
      italic: 'Italic',
      code: 'Code',
      link: 'Link',
      list: 'List',
      quote: 'Quote',
      write: 'Write',
      preview: 'Preview',
      nothing: 'Nothing written yet.',
      undrawn: 'This text could not be drawn; here it is as it was written.',
    },
    picker: {
      none: 'Nothing in the catalog goes by that name',
      failed: 'The catalog did not answer',
      loading: 'Looking through the catalog…',
      use: 'Use {{entityRef}}, which the catalog does not list here',
      more: 'More',
    },
    searchPicker: {
      none: 'Nothing goes by that name',
      failed: 'The search did not answer',
      loading: 'Searching…',
    },
    countermeasureHidden:
      'a countermeasure that you may not see, or that was deleted',
    leave: {
      stay: 'Stay',
      leave: 'Leave',
    },
    query: {
      loading: 'Loading',
      retry: 'Try again',
      failed: 'This could not be loaded',
      forbidden: 'You may not see this',
      forbiddenHint:
        'Somebody restricted it to the people it concerns. Ask its owner, or the team of the affected entity.',
      notFound: 'There is nothing here',
      notFoundHint: 'It was deleted, or the address has a slip in it.',
      empty: 'Nothing yet.',
    },
  },
});
