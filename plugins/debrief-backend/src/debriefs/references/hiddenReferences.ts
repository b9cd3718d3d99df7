import { putBackUnseen } from '../../records/references';
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
 * before, each at its place.
 */
export function putBackHidden<T extends Referring>(
  content: T,
  before: Referring,
  seen: Seen,
): T {
  const isSeen = (it: { debriefId: string }) => seen.debriefs.has(it.debriefId);
  const relations = putBackCountermeasures(
    content.relations,
    before.relations.filter(isSeen),
    seen,
    [
      (item, from) =>
        item.debriefId === from.debriefId && item.type === from.type,
      (item, from) => item.debriefId === from.debriefId,
    ],
  );
  const isAsLong = content.wentWell.length === before.wentWell.length;
  return {
    ...content,
    relations: putBackUnseen(relations, before.relations, isSeen),
    wentWell: putBackCountermeasures(content.wentWell, before.wentWell, seen, [
      (item, from, isInPlace) => isInPlace && item.text === from.text,
      (item, from) => item.text === from.text,
      // It was worded anew.
      (_item, _from, isInPlace) => isInPlace && isAsLong,
    ]),
  };
}

type Follows<T> = (item: T, from: T, isInPlace: boolean) => boolean;

/** @param follows - when an item follows one of before, the surest first */
function putBackCountermeasures<T extends { countermeasureId: string | null }>(
  items: T[],
  before: T[],
  seen: Seen,
  follows: Follows<T>[],
): T[] {
  const open = new Map(before.entries());
  const predecessors = new Map<T, T>();
  for (const follow of follows) {
    items.forEach((item, index) => {
      const found = [...open].find(([place, from]) =>
        follow(item, from, place === index),
      );
      if (found && !predecessors.has(item)) {
        predecessors.set(item, found[1]);
        open.delete(found[0]);
      }
    });
  }
  return items.map(item => {
    const known = predecessors.get(item)?.countermeasureId ?? null;
    return item.countermeasureId === null && isHidden(known, seen)
      ? { ...item, countermeasureId: known }
      : item;
  });
}

function isHidden(countermeasureId: string | null, seen: Seen): boolean {
  return (
    countermeasureId !== null && !seen.countermeasures.has(countermeasureId)
  );
}
