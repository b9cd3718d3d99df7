import { defaultDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { EditorBackend } from '../__testUtils__/EditorBackend';
import { blankCountermeasureFields } from '@debrief/backstage-plugin-debrief-react';
import { DebriefFields, toDebriefCopy } from '../model/debriefFields';
import { completenessOf, Written } from './completeness';
import type { SectionId } from './sections';

const { fields } = toDebriefCopy(new EditorBackend().debrief);
const marks: Partial<DebriefFields> = {
  'marks.startedAt': '2026-03-02T09:12:00Z',
  'marks.detectedAt': '2026-03-02T09:31:00Z',
  'marks.mitigatedAt': '2026-03-02T09:48:00Z',
  'marks.resolvedAt': '2026-03-02T09:50:00Z',
};

describe('completenessOf', () => {
  it.each<
    [
      SectionId,
      string,
      Partial<DebriefFields>,
      Partial<Written>,
      string,
      object[],
    ]
  >([
    [
      'event',
      'without a summary',
      {},
      {},
      'incomplete',
      [{ key: 'summaryMissing' }],
    ],
    ['event', 'with one', { summary: 'It was so' }, {}, 'complete', []],
    ['marks', 'without marks', {}, {}, 'empty', []],
    [
      'marks',
      'with one of four',
      { 'marks.startedAt': '2026-03-02T09:12:00Z' },
      {},
      'incomplete',
      [{ key: 'marksMissing', count: 3 }],
    ],
    ['marks', 'with all', marks, {}, 'complete', []],
    [
      'timeline',
      'with entries',
      {},
      { entries: 19 },
      'complete',
      [{ key: 'entries', count: 19 }],
    ],
    [
      'impact',
      'of nobody, which was said',
      { 'impact.customersAffected': 0 },
      {},
      'complete',
      [{ key: 'customers', count: 0 }],
    ],
    ['questions', 'without marks', {}, {}, 'empty', [{ key: 'marksFirst' }]],
    [
      'questions',
      'with a missed target',
      marks,
      {},
      'incomplete',
      [{ key: 'answersMissing', count: 1 }],
    ],
    [
      'questions',
      'with its answer',
      { ...marks, 'targetAnswers.detect': 'An alert' },
      {},
      'complete',
      [{ key: 'answersWritten' }],
    ],
    [
      'questions',
      'with both targets met',
      { ...marks, 'marks.detectedAt': '2026-03-02T09:14:00Z' },
      {},
      'complete',
      [{ key: 'bothMet' }],
    ],
    [
      'factors',
      'with a blank row',
      { factors: [{ category: 'code', text: ' ' }] },
      {},
      'empty',
      [],
    ],
    [
      'countermeasures',
      'with an idea nobody decided about',
      {},
      { countermeasures: [blankCountermeasureFields] },
      'incomplete',
      [{ key: 'ideas', count: 1 }],
    ],
    [
      'publish',
      'of a new draft',
      {},
      {},
      'incomplete',
      [
        {
          key: 'asksFor',
          fields: ['summary', 'marks.startedAt', 'facilitator'],
        },
      ],
    ],
    [
      'publish',
      'of what is out',
      {},
      { status: 'closed' },
      'complete',
      [{ key: 'published' }],
    ],
  ])('%s %s', (section, _, some, others, is, notes) => {
    const written: Written = {
      debrief: { ...fields, ...some },
      status: 'draft',
      entries: 0,
      countermeasures: [],
      ...others,
    };
    expect(completenessOf(section, written, defaultDebriefSettings)).toEqual({
      is,
      notes,
    });
  });
});
