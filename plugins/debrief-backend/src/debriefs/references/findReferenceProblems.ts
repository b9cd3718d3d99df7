import { FieldProblem } from '@debrief/backstage-plugin-debrief-common';
import { Referring, Seen } from './Seen';

/**
 * What a debrief must not refer to: itself, and what its writer may not see.
 * Whether that is there, and whether it was referred to before, makes no
 * difference to the answer.
 */
export function findReferenceProblems(
  content: Referring,
  seen: Seen,
  ownId?: string,
): FieldProblem[] {
  return [
    ...content.relations.flatMap(({ debriefId }, index) => {
      const path = `relations.${index}.debriefId`;
      if (debriefId === ownId) {
        return [{ path, message: 'a debrief cannot be related to itself' }];
      }
      return seen.debriefs.has(debriefId)
        ? []
        : [{ path, message: `there is no debrief ${debriefId}` }];
    }),
    ...unseenCountermeasures(content.relations, 'relations', seen),
    ...unseenCountermeasures(content.wentWell, 'wentWell', seen),
  ];
}

function unseenCountermeasures(
  list: { countermeasureId: string | null }[],
  name: string,
  seen: Seen,
): FieldProblem[] {
  return list.flatMap(({ countermeasureId: id }, index) =>
    id === null || seen.countermeasures.has(id)
      ? []
      : [
          {
            path: `${name}.${index}.countermeasureId`,
            message: `there is no countermeasure ${id}`,
          },
        ],
  );
}
