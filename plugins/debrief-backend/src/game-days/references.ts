import {
  DrillContent,
  FieldProblem,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { putBackUnseen, Referred, Seen } from '../records/references';

/** What of a game day, or of a drill, refers to others. */
export type Referring = Pick<
  GameDayContent | DrillContent,
  'rehearses' | 'retests'
>;

/** The ids of all that is referred to. */
export function idsIn(contents: Referring[]): Referred {
  return {
    debriefIds: contents.flatMap(it => it.rehearses.map(of => of.debriefId)),
    countermeasureIds: contents.flatMap(it =>
      it.retests.map(of => of.countermeasureId),
    ),
  };
}

/** The same without what its reader may not see: not even its id is told. */
export function leaveOutHidden<T extends Referring>(content: T, seen: Seen): T {
  return {
    ...content,
    rehearses: content.rehearses.filter(it => seen.debriefs.has(it.debriefId)),
    retests: content.retests.filter(it =>
      seen.countermeasures.has(it.countermeasureId),
    ),
  };
}

/** Content with what its writer could not see as it was before. */
export function putBackHidden<T extends Referring>(
  content: T,
  before: Referring,
  seen: Seen,
): T {
  return {
    ...content,
    rehearses: putBackUnseen(content.rehearses, before.rehearses, it =>
      seen.debriefs.has(it.debriefId),
    ),
    retests: putBackUnseen(content.retests, before.retests, it =>
      seen.countermeasures.has(it.countermeasureId),
    ),
  };
}

/** What must not be referred to: what its writer may not see. */
export function findReferenceProblems(
  { rehearses, retests }: Referring,
  seen: Seen,
): FieldProblem[] {
  return [
    ...rehearses.flatMap(({ debriefId: id }, index) =>
      seen.debriefs.has(id)
        ? []
        : [
            {
              path: `rehearses.${index}.debriefId`,
              message: `there is no debrief ${id}`,
            },
          ],
    ),
    ...retests.flatMap(({ countermeasureId: id }, index) =>
      seen.countermeasures.has(id)
        ? []
        : [
            {
              path: `retests.${index}.countermeasureId`,
              message: `there is no countermeasure ${id}`,
            },
          ],
    ),
  ];
}

/** Whether something else is tested again. */
export function isRetestedOtherwise(one: Referring, other: Referring): boolean {
  return !deepEqual(one.retests, other.retests);
}
