import { Knex } from 'knex';
import { CountermeasureRow, inBatches } from '../../../database';
import type { Owner } from '../../../records';
import { groupBy } from '../groupBy';

export type CountermeasureColumns = Pick<
  CountermeasureRow,
  | 'id'
  | 'number'
  | 'source_id'
  | 'title'
  | 'description'
  | 'state'
  | 'reason'
  | 'owner'
  | 'due_date'
  | 'strength'
  | 'ticket_url'
>;

/** A countermeasure and what it is about. */
export interface FoundCountermeasure {
  row: CountermeasureColumns;
  entityRefs: string[];
}

/** All that some debriefs, or game days, led to, in the order of their numbers. */
export async function readCountermeasures(
  tx: Knex.Transaction,
  sourceType: Owner['type'],
  sourceIds: string[],
): Promise<FoundCountermeasure[]> {
  const rows: CountermeasureColumns[] = await tx('countermeasures')
    .where('source_type', sourceType)
    .whereIn('source_id', sourceIds)
    .whereNull('deleted_at')
    .orderBy('number')
    .select(
      'id',
      'number',
      'source_id',
      'title',
      'description',
      'state',
      'reason',
      'owner',
      'due_date',
      'strength',
      'ticket_url',
    );
  const entities: { countermeasure_id: string; entity_ref: string }[] =
    await inBatches(
      rows.map(row => row.id),
      batch =>
        tx('countermeasure_entities')
          .whereIn('countermeasure_id', batch)
          .orderBy(['countermeasure_id', 'entity_ref'])
          .select('countermeasure_id', 'entity_ref'),
    );
  const entitiesOf = groupBy(entities, it => it.countermeasure_id);
  return rows.map(row => ({
    row,
    entityRefs: entitiesOf(row.id).map(it => it.entity_ref),
  }));
}
