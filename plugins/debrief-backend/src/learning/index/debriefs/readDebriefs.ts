import { Knex } from 'knex';
import {
  DebriefEntityRow,
  DebriefRow,
  TimelineEntryRow,
} from '../../../database';
import {
  FoundCountermeasure,
  readCountermeasures,
} from '../countermeasures/readCountermeasures';
import { groupBy } from '../groupBy';
import { bodyLimit } from '../text/bodyOf';

export type DebriefColumns = Pick<
  DebriefRow,
  | 'id'
  | 'number'
  | 'status'
  | 'kind'
  | 'severity'
  | 'title'
  | 'visibility'
  | 'owner'
  | 'occurred_at'
  | 'content'
>;
type EntityColumns = Pick<
  DebriefEntityRow,
  'debrief_id' | 'entity_ref' | 'title'
>;
type TimelineColumns = Pick<TimelineEntryRow, 'debrief_id' | 'text'>;

/** A debrief and all that is found of it. */
export interface FoundDebrief {
  debrief: DebriefColumns;
  /** Who is involved. */
  people: string[];
  entities: EntityColumns[];
  tags: string[];
  factors: string[];
  timeline: TimelineColumns[];
  countermeasures: FoundCountermeasure[];
}

/** Reads debriefs as they are now, without those that are deleted. */
export async function readDebriefs(
  tx: Knex.Transaction,
  debriefIds: string[],
): Promise<FoundDebrief[]> {
  const debriefs: DebriefColumns[] = await tx('debriefs')
    .whereIn('id', debriefIds)
    .whereNull('deleted_at')
    .select(
      'id',
      'number',
      'status',
      'kind',
      'severity',
      'title',
      'visibility',
      'owner',
      'occurred_at',
      'content',
    );
  const ids = debriefs.map(it => it.id);
  const entities: EntityColumns[] = await tx('debrief_entities')
    .whereIn('debrief_id', ids)
    .orderBy(['debrief_id', 'position'])
    .select('debrief_id', 'entity_ref', 'title');
  const tags: { debrief_id: string; tag: string }[] = await tx('debrief_tags')
    .whereIn('debrief_id', ids)
    .orderBy('tag')
    .select('debrief_id', 'tag');
  const people: { debrief_id: string; entity_ref: string }[] = await tx(
    'debrief_people',
  )
    .whereIn('debrief_id', ids)
    .distinct('debrief_id', 'entity_ref');
  const factors: { debrief_id: string; category: string }[] = await tx(
    'debrief_factors',
  )
    .whereIn('debrief_id', ids)
    .orderBy('category')
    .select('debrief_id', 'category');
  const timeline = await readTimelines(tx, ids);
  const countermeasures = await readCountermeasures(tx, 'debrief', ids);

  const peopleOf = groupBy(people, it => it.debrief_id);
  const entitiesOf = groupBy(entities, it => it.debrief_id);
  const tagsOf = groupBy(tags, it => it.debrief_id);
  const factorsOf = groupBy(factors, it => it.debrief_id);
  const timelineOf = groupBy(timeline, it => it.debrief_id);
  const countermeasuresOf = groupBy(countermeasures, it => it.row.source_id);
  return debriefs.map(debrief => ({
    debrief,
    people: peopleOf(debrief.id).map(it => it.entity_ref),
    entities: entitiesOf(debrief.id),
    tags: tagsOf(debrief.id).map(it => it.tag),
    factors: factorsOf(debrief.id).map(it => it.category),
    timeline: timelineOf(debrief.id),
    countermeasures: countermeasuresOf(debrief.id),
  }));
}

// No more of a timeline than has room in the index.
async function readTimelines(
  tx: Knex.Transaction,
  debriefIds: string[],
): Promise<TimelineColumns[]> {
  const entries = tx('timeline_entries')
    .whereIn('debrief_id', debriefIds)
    .whereNull('deleted_at')
    .select('debrief_id', 'at', 'id', 'text')
    .select(
      tx.raw(
        `sum(length(text)) OVER (
           PARTITION BY debrief_id ORDER BY at, id
           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
         ) - length(text) AS before`,
      ),
    );
  return tx
    .from(entries.as('entries'))
    .where('before', '<', bodyLimit)
    .orderBy(['debrief_id', 'at', 'id'])
    .select('debrief_id', tx.raw('substr(text, 1, ?) AS text', [bodyLimit]));
}
