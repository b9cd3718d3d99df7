import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';

const farFuture = 8.64e15;

/** The rows that change when a new debrief is published. */
export async function publishRows(knex: Knex, id: string): Promise<void> {
  const now = Date.now();
  await knex.transaction(async tx => {
    await tx.raw(
      `UPDATE debriefs SET status = 'published', version = 2,
         published_at = ?, updated_at = ? WHERE id = ? AND version = 1`,
      [now, now, id],
    );
    await tx.raw(
      `INSERT INTO revisions
       SELECT ?, subject_type, subject_id, 2, owner_type, owner_id, ?, "by",
         'published', changed_fields, content
       FROM revisions
       WHERE subject_type = 'debrief' AND subject_id = ? AND version = 1`,
      [randomUUID(), now, id],
    );
    await tx('change_events').insert({
      owner_id: id,
      event: '{}',
      attempts: 0,
      // Somebody has it: the backend does not tell of it.
      claimed_by: 'floor',
      claimed_until: farFuture,
    });
    await tx.raw(
      `UPDATE search_texts
         SET details = replace(details, '"draft"', '"published"')
       WHERE row_id = (
         SELECT row_id FROM search_documents WHERE document_id = ?)`,
      [id],
    );
  });
}
