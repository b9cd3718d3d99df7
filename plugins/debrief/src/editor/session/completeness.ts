import {
  DebriefSettings,
  findPublishProblems,
  isCountermeasureOpen,
  targetsOf,
  timingsOf,
} from '@debrief/backstage-plugin-debrief-common';
import type { DebriefStatus } from '@debrief/backstage-plugin-debrief-common';
import type { CountermeasureFields } from '@debrief/backstage-plugin-debrief-react';
import { DebriefFields, marksOf } from '../model/debriefFields';
import type { SectionId } from './sections';

/** Everything that was written of a debrief, saved or not. */
export interface Written {
  debrief: DebriefFields;
  status: DebriefStatus;
  entries: number;
  countermeasures: readonly CountermeasureFields[];
}

/** One thing to say about a section, as a message and what it needs. */
export type Note =
  | { key: NoteWithoutCount }
  | { key: NoteWithCount; count: number }
  | { key: 'asksFor'; fields: string[] };

type NoteWithoutCount =
  | 'summaryMissing'
  | 'bothMet'
  | 'marksFirst'
  | 'answersWritten'
  | 'ready'
  | 'published';

type NoteWithCount =
  | 'marksMissing'
  | 'entries'
  | 'customers'
  | 'complaints'
  | 'answersMissing'
  | 'factors'
  | 'ideas'
  | 'promised';

/** How far a section has come, and what to say about it. */
export interface Completeness {
  is: 'empty' | 'incomplete' | 'complete';
  notes: Note[];
}

export function completenessOf(
  section: SectionId,
  written: Written,
  settings: DebriefSettings,
): Completeness {
  return rules[section](written, settings);
}

const empty: Completeness = { is: 'empty', notes: [] };

function complete(...notes: Note[]): Completeness {
  return { is: 'complete', notes };
}

function incomplete(...notes: Note[]): Completeness {
  return { is: 'incomplete', notes };
}

const rules: Record<
  SectionId,
  (written: Written, settings: DebriefSettings) => Completeness
> = {
  event: ({ debrief }) =>
    debrief.summary.trim() ? complete() : incomplete({ key: 'summaryMissing' }),

  marks: ({ debrief }) => {
    const { startedAt, detectedAt, mitigatedAt, resolvedAt } = marksOf(debrief);
    const marks = [startedAt, detectedAt, mitigatedAt, resolvedAt];
    const missing = marks.filter(it => !it).length;
    if (missing === marks.length) {
      return empty;
    }
    return missing
      ? incomplete({ key: 'marksMissing', count: missing })
      : complete();
  },

  timeline: ({ entries }) =>
    entries ? complete({ key: 'entries', count: entries }) : empty,

  impact: ({ debrief }) => {
    const customers = debrief['impact.customersAffected'];
    const complaints = debrief['impact.complaints'];
    const isEmpty =
      !debrief['impact.description'].trim() &&
      customers === null &&
      complaints === null &&
      !debrief['impact.cost'];
    if (isEmpty) {
      return empty;
    }
    const notes: Note[] = [];
    if (customers !== null) {
      notes.push({ key: 'customers', count: customers });
    }
    if (complaints !== null) {
      notes.push({ key: 'complaints', count: complaints });
    }
    return complete(...notes);
  },

  questions: ({ debrief }, settings) => {
    const missed = missedTargets(debrief, settings);
    const missing = missed.filter(it => !debrief[`targetAnswers.${it}`].trim());
    if (missing.length) {
      return incomplete({ key: 'answersMissing', count: missing.length });
    }
    if (missed.length) {
      return complete({ key: 'answersWritten' });
    }
    const { toDetect, toResolve } = timingsOf(marksOf(debrief));
    return toDetect && toResolve
      ? complete({ key: 'bothMet' })
      : { is: 'empty', notes: [{ key: 'marksFirst' }] };
  },

  factors: ({ debrief }) => {
    const factors = debrief.factors.filter(it => it.text.trim()).length;
    if (factors) {
      return complete({ key: 'factors', count: factors });
    }
    return debrief.discussion.trim() ? complete() : empty;
  },

  wentWell: ({ debrief }) => {
    const isEmpty =
      !debrief.luck.trim() &&
      !debrief.surprises.trim() &&
      !debrief.wentWell.some(it => it.text.trim() || it.countermeasureId);
    return isEmpty ? empty : complete();
  },

  countermeasures: ({ countermeasures }) => {
    const ideas = countermeasures.filter(it => it.state === 'idea').length;
    const promised = countermeasures.filter(
      it => it.state !== 'idea' && isCountermeasureOpen(it.state),
    ).length;
    if (countermeasures.length === 0) {
      return empty;
    }
    const notes: Note[] = [];
    if (promised) {
      notes.push({ key: 'promised', count: promised });
    }
    if (ideas) {
      notes.push({ key: 'ideas', count: ideas });
    }
    return ideas ? incomplete(...notes) : complete(...notes);
  },

  publish: ({ debrief, status }) => {
    if (status !== 'draft') {
      return complete({ key: 'published' });
    }
    const asked = publishProblemsOf(debrief);
    if (!debrief.facilitator) {
      asked.push('facilitator');
    }
    return asked.length
      ? incomplete({ key: 'asksFor', fields: asked })
      : complete({ key: 'ready' });
  },
};

/** The targets that were missed, as far as the marks say. */
export function missedTargets(
  debrief: DebriefFields,
  settings: DebriefSettings,
): ('detect' | 'resolve')[] {
  const targets = targetsOf(
    { marks: marksOf(debrief), severity: debrief.severity },
    settings,
  );
  return (['detect', 'resolve'] as const).filter(
    it => targets[it].met === false,
  );
}

/** The fields that a debrief needs before it is published. */
export function publishProblemsOf(debrief: DebriefFields): string[] {
  return findPublishProblems({
    summary: debrief.summary,
    marks: marksOf(debrief),
  }).map(it => it.field);
}
