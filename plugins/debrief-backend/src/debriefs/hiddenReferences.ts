import { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { ReadFilter, restrictToReadable } from '../permissions';

/** What of a debrief refers to others. */
export type Referring = Pick<DebriefContent, 'relations' | 'wentWell'>;

/** Which of the things that debriefs refer to a reader may see. */
interface Seen {
  debriefs: Set<string>;
  countermeasures: Set<string>;
}

/**
 * Debriefs without what they refer to and their reader may not see: not even
 * its id is told.
 */
export async function leaveOutHidden<T extends Referring>(
  db: Knex,
  filter: ReadFilter,
  debriefs: T[],
): Promise<T[]> {
  const seen = await findSeen(db, filter, debriefs);
  return debriefs.map(debrief => ({ ...debrief, ...visibleOf(debrief, seen) }));
}

/**
 * Content with what its writer could not see, and so could not keep, as it was
 * before.
 */
export async function putBackHidden<T extends Referring>(
  db: Knex,
  filter: ReadFilter,
  content: T,
  before: Referring,
): Promise<T> {
  const seen = await findSeen(db, filter, [before]);
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
      ...before.relations.filter(
        it =>
          !seen.debriefs.has(it.debriefId) &&
          !content.relations.some(kept => kept.debriefId === it.debriefId),
      ),
    ],
    wentWell: content.wentWell.map(item => {
      const same = before.wentWell.find(it => it.text === item.text);
      return withHiddenCountermeasure(item, same, seen);
    }),
  };
}

/** Of some countermeasures, those that the filter lets its caller see. */
export async function findCountermeasureIds(
  db: Knex,
  ids: string[],
  filter: ReadFilter,
): Promise<string[]> {
  const query = db({ c: 'countermeasures' })
    .join({ d: 'debriefs' }, 'd.id', 'c.source_id')
    .whereIn('c.id', ids)
    .whereNull('c.deleted_at');
  restrictToReadable(query, filter, 'd');
  return query.pluck('c.id');
}

/** Of some debriefs, those that the filter lets its caller see. */
export async function findDebriefIds(
  db: Knex,
  ids: string[],
  filter: ReadFilter,
): Promise<string[]> {
  const query = db({ d: 'debriefs' }).whereIn('d.id', ids);
  restrictToReadable(query, filter, 'd');
  return query.pluck('d.id');
}

async function findSeen(
  db: Knex,
  filter: ReadFilter,
  debriefs: Referring[],
): Promise<Seen> {
  const relations = debriefs.flatMap(it => it.relations);
  const named = [...relations, ...debriefs.flatMap(it => it.wentWell)];
  const debriefIds = relations.map(it => it.debriefId);
  const countermeasureIds = named.flatMap(it => it.countermeasureId ?? []);
  return {
    debriefs: new Set(
      debriefIds.length > 0 ? await findDebriefIds(db, debriefIds, filter) : [],
    ),
    countermeasures: new Set(
      countermeasureIds.length > 0
        ? await findCountermeasureIds(db, countermeasureIds, filter)
        : [],
    ),
  };
}

function visibleOf({ relations, wentWell }: Referring, seen: Seen): Referring {
  const withSeen = <T extends { countermeasureId: string | null }>(it: T): T =>
    isHidden(it.countermeasureId, seen)
      ? { ...it, countermeasureId: null }
      : it;
  return {
    relations: relations
      .filter(it => seen.debriefs.has(it.debriefId))
      .map(withSeen),
    wentWell: wentWell.map(withSeen),
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
