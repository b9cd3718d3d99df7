import { Knex } from 'knex';
import { among, places, select } from './select';

const pageSize = 20;
const isShown = "d.deleted_at IS NULL AND d.visibility = 'organisation'";
const ofEntity =
  '(SELECT debrief_id FROM debrief_entities WHERE entity_ref = ?)';
const ofCountermeasures =
  '(SELECT countermeasure_id FROM countermeasure_entities WHERE entity_ref = ?)';

/** What a learning record is made of. */
export async function recordRows(knex: Knex, entityRef: string): Promise<void> {
  const debriefs = await select(
    knex,
    `SELECT d.id, d.number, d.title, d.kind, d.severity, d.occurred_at,
       d.started_at, d.detected_at, d.resolved_at
     FROM debriefs AS d WHERE d.id ${among(knex, ofEntity)} AND ${isShown}
     ORDER BY d.occurred_at DESC, d.id DESC`,
    [entityRef],
  );
  await select(
    knex,
    `SELECT c.state, c.strength, c.due_date, count(*)
     FROM countermeasures AS c
     WHERE c.id ${among(knex, ofCountermeasures)} AND c.deleted_at IS NULL
     GROUP BY c.state, c.strength, c.due_date`,
    [entityRef],
  );
  await select(
    knex,
    `SELECT DISTINCT source_id FROM countermeasures
     WHERE source_id IN ${ofEntity} AND deleted_at IS NULL
       AND state IN ('idea', 'committed', 'in-progress')`,
    [entityRef],
  );
  await select(
    knex,
    `SELECT debrief_id, category FROM debrief_factors WHERE debrief_id IN ${ofEntity}`,
    [entityRef],
  );
  await select(
    knex,
    `SELECT debrief_id, other_id, countermeasure_id FROM debrief_relations
     WHERE type = 'recurrence-of' AND debrief_id IN ${ofEntity}`,
    [entityRef],
  );
  const newest = debriefs.slice(0, pageSize).map(it => String(it.id));
  await select(
    knex,
    `SELECT * FROM debriefs WHERE id IN (${places(newest)})`,
    newest,
  );
  await rowsBeside(knex, newest);
}

/** A page of the list of debriefs. */
export async function listRows(
  knex: Knex,
  after: { id: string; occurredAt: string },
): Promise<void> {
  const rows = await select(
    knex,
    `SELECT d.* FROM debriefs AS d
     WHERE ${isShown} AND (d.occurred_at, d.id) < (?, ?)
     ORDER BY d.occurred_at DESC, d.id DESC LIMIT ${pageSize}`,
    [Date.parse(after.occurredAt), after.id],
  );
  await rowsBeside(
    knex,
    rows.map(it => String(it.id)),
  );
}

// What stands beside each debrief of a page.
async function rowsBeside(knex: Knex, ids: string[]): Promise<void> {
  const onPage = `IN (${places(ids)})`;
  await select(
    knex,
    `SELECT debrief_id, entity_ref, title FROM debrief_entities
     WHERE debrief_id ${onPage}`,
    ids,
  );
  await select(
    knex,
    `SELECT source_id, state, count(*) FROM countermeasures
     WHERE source_id ${onPage} AND deleted_at IS NULL GROUP BY source_id, state`,
    ids,
  );
  await select(
    knex,
    `SELECT debrief_id, count(*) FROM timeline_entries
     WHERE debrief_id ${onPage} AND deleted_at IS NULL GROUP BY debrief_id`,
    ids,
  );
}
