import {
  findMarkProblems,
  Marks,
} from '@debrief/backstage-plugin-debrief-common';
import { DateTime } from 'luxon';
import { toInstant } from '../../time/Clock';
import type { Warnings } from '../../Warnings';
import type { DocumentTime } from '../facts/documentTime';
import type { Fact } from '../facts/facts';
import type { ReadEntry } from '../timeline/readTimeline';
import { certainties, FoundMarks, Mark } from './Mark';
import { inferFromEntries } from './saidMarks';
import { inferStart } from './start';
import {
  readStatedDurations,
  readStatedMarks,
  StatedDuration,
} from './statedMarks';

/**
 * Finds the marks: from facts that state them, from stated durations, and where
 * neither does, from the entries of the timeline that say so.
 */
export function readMarks(
  facts: Fact[],
  entries: ReadEntry[],
  time: DocumentTime,
  warnings: Warnings,
): Marks {
  const marks = readStatedMarks(facts, time, warnings);
  const durations = readStatedDurations(facts);
  const start =
    marks.startedAt ?? inferStart(durations, entries, time, warnings);
  if (start) {
    marks.startedAt = start;
  }
  countFromStart(marks, durations, warnings);
  inferFromEntries(marks, entries, warnings);
  dropContradictions(marks, warnings);
  return {
    startedAt: marks.startedAt?.at ?? null,
    detectedAt: marks.detectedAt?.at ?? null,
    mitigatedAt: marks.mitigatedAt?.at ?? null,
    resolvedAt: marks.resolvedAt?.at ?? null,
    heldAt: marks.heldAt?.at ?? null,
  };
}

function countFromStart(
  marks: FoundMarks,
  durations: StatedDuration[],
  warnings: Warnings,
): void {
  const { startedAt } = marks;
  for (const { mark, milliseconds, line } of durations) {
    if (marks[mark]) {
      continue;
    }
    if (!startedAt || startedAt.certainty === 'guessed') {
      warnings.add(
        line,
        'A duration is stated, but not the instant it is counted from; no mark was made of it',
      );
      continue;
    }
    const at = DateTime.fromISO(startedAt.at).plus(milliseconds);
    if (at.isValid) {
      marks[mark] = { at: toInstant(at), certainty: 'counted', line };
    }
  }
}

function dropContradictions(marks: FoundMarks, warnings: Warnings): void {
  const problemOf = () =>
    findMarkProblems(
      Object.fromEntries(
        Object.entries(marks).map(([name, mark]) => [name, mark.at]),
      ),
    ).at(0);
  for (let problem = problemOf(); problem; problem = problemOf()) {
    const { mark, notBefore } = problem;
    const less = [mark, notBefore].reduce((a, b) =>
      doubtOf(marks[b]) > doubtOf(marks[a]) ? b : a,
    );
    warnings.add(
      marks[less]?.line ?? 1,
      `${mark} would be before ${notBefore}; ${less} was left out`,
    );
    delete marks[less];
  }
}

function doubtOf(mark: Mark | undefined): number {
  return mark ? certainties.indexOf(mark.certainty) : -1;
}
