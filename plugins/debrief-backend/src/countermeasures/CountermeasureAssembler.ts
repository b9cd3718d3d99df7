import {
  Countermeasure,
  isCountermeasureOverdue,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { CountermeasureRow, dayOf, inBatches, toInstant } from '../database';
import { contentOf } from './countermeasureRows';

type Source = Pick<Countermeasure['source'], 'number' | 'title'>;

/** Makes of rows what the API answers. */
export class CountermeasureAssembler {
  /** The countermeasures of `rows`, in their order. */
  async assemble(
    db: Knex,
    rows: CountermeasureRow[],
  ): Promise<Countermeasure[]> {
    const entities = await readEntities(
      db,
      rows.map(row => row.id),
    );
    const sources = await readSources(db, [
      ...new Set(rows.map(row => row.source_id)),
    ]);
    const today = dayOf(Date.now());
    return rows.map(row =>
      toCountermeasure(row, {
        today,
        entities: entities.get(row.id) ?? [],
        source: sources.get(row.source_id) ?? { number: 0, title: '' },
      }),
    );
  }

  /** The same of one row. */
  async assembleOne(db: Knex, row: CountermeasureRow): Promise<Countermeasure> {
    const [countermeasure] = await this.assemble(db, [row]);
    return countermeasure;
  }
}

function toCountermeasure(
  row: CountermeasureRow,
  beside: { today: string; entities: string[]; source: Source },
): Countermeasure {
  const content = contentOf(row, beside.entities);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    ...content,
    entities: beside.entities,
    source: { ...content.source, ...beside.source },
    strength: row.strength,
    overdue: isCountermeasureOverdue(content, beside.today),
    verification: verificationOf(row),
    stateChangedAt: toInstant(row.state_changed_at),
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function verificationOf(
  row: CountermeasureRow,
): Countermeasure['verification'] {
  if (row.verification === null) {
    return null;
  }
  const saved = JSON.parse(row.verification);
  return { ...saved, at: toInstant(saved.at) };
}

/** The entities of countermeasures, by their id. */
export async function readEntities(
  db: Knex,
  ids: string[],
): Promise<Map<string, string[]>> {
  const rows: { countermeasure_id: string; entity_ref: string }[] =
    await inBatches(ids, batch =>
      db('countermeasure_entities')
        .whereIn('countermeasure_id', batch)
        .orderBy('entity_ref')
        .select('countermeasure_id', 'entity_ref'),
    );
  const entities = new Map<string, string[]>();
  for (const row of rows) {
    const known = entities.get(row.countermeasure_id) ?? [];
    entities.set(row.countermeasure_id, [...known, row.entity_ref]);
  }
  return entities;
}

async function readSources(
  db: Knex,
  ids: string[],
): Promise<Map<string, Source>> {
  const rows: { id: string; number: number; title: string }[] = await inBatches(
    ids,
    batch =>
      db('debriefs').whereIn('id', batch).select('id', 'number', 'title'),
  );
  return new Map(rows.map(({ id, number, title }) => [id, { number, title }]));
}
