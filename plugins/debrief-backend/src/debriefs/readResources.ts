import { DebriefResource } from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { DebriefRow, inBatches } from '../database';

/** What permission rules look at, by the id of the debrief. */
export async function readResources(
  db: Knex,
  ids: string[],
): Promise<Map<string, DebriefResource>> {
  const rows = await inBatches(ids, batch =>
    db<DebriefRow>('debriefs')
      .whereIn('id', batch)
      .whereNull('deleted_at')
      .select('id', 'status', 'kind', 'visibility', 'severity'),
  );
  const tags = await readValues(db, ids, 'debrief_tags', 'tag');
  const refs = await readValues(db, ids, 'debrief_entities', 'entity_ref');
  const people = await readValues(db, ids, 'debrief_people', 'entity_ref');
  return new Map(
    rows.map(row => [
      row.id,
      {
        ...row,
        tags: tags.get(row.id) ?? [],
        entityRefs: refs.get(row.id) ?? [],
        people: people.get(row.id) ?? [],
      },
    ]),
  );
}

async function readValues(
  db: Knex,
  ids: string[],
  table: string,
  column: string,
): Promise<Map<string, string[]>> {
  const rows: { id: string; value: string }[] = await inBatches(ids, batch =>
    db(table)
      .whereIn('debrief_id', batch)
      .select({ id: 'debrief_id', value: column }),
  );
  const values = new Map<string, string[]>();
  for (const { id, value } of rows) {
    values.set(id, [...(values.get(id) ?? []), value]);
  }
  return values;
}
