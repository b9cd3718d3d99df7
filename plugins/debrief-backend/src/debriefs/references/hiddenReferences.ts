import { Referring, Seen } from './Seen';

/**
 * A debrief without what it refers to and its reader may not see: not even its
 * id is told.
 */
export function leaveOutHidden<T extends Referring>(debrief: T, seen: Seen): T {
  const withSeen = <I extends { countermeasureId: string | null }>(it: I): I =>
    isHidden(it.countermeasureId, seen)
      ? { ...it, countermeasureId: null }
      : it;
  return {
    ...debrief,
    relations: debrief.relations
      .filter(it => seen.debriefs.has(it.debriefId))
      .map(withSeen),
    wentWell: debrief.wentWell.map(withSeen),
  };
}

/**
 * Content with what its writer could not see, and so could not keep, as it was
 * before.
 */
export function putBackHidden<T extends Referring>(
  content: T,
  before: Referring,
  seen: Seen,
): T {
  return {
    ...content,
    relations: [
      ...content.relations.map(relation => {
        const same = before.relations.find(
          it =>
            it.debriefId === relation.debriefId && it.type === relation.type,
        );
        return withHiddenCountermeasure(relation, same, seen);
      }),
      ...before.relations.filter(it => !seen.debriefs.has(it.debriefId)),
    ],
    wentWell: content.wentWell.map(item => {
      const same = before.wentWell.find(it => it.text === item.text);
      return withHiddenCountermeasure(item, same, seen);
    }),
  };
}

function withHiddenCountermeasure<
  T extends { countermeasureId: string | null },
>(
  item: T,
  before: { countermeasureId: string | null } | undefined,
  seen: Seen,
): T {
  const known = before?.countermeasureId ?? null;
  return item.countermeasureId === null && isHidden(known, seen)
    ? { ...item, countermeasureId: known }
    : item;
}

function isHidden(countermeasureId: string | null, seen: Seen): boolean {
  return (
    countermeasureId !== null && !seen.countermeasures.has(countermeasureId)
  );
}
