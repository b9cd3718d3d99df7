import { Revision } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { insertAll, RevisionRow, toInstant } from '../database';
import { KeyPage, readKeyPage } from '../http';

/** A saved state, of a debrief or of something that belongs to it. */
export interface NewRevision {
  subject: Pick<RevisionRow, 'subject_type' | 'subject_id' | 'debrief_id'>;
  version: number;
  action: Revision['action'];
  actor: string;
  at: number;
  content: object;
  /** What was saved before; undefined of something new. */
  before?: object;
  /** What changed beside the content. */
  changedFields?: string[];
}

/** Who changed what, and when. */
export class Revisions {
  /** Writes down what was just saved. */
  async append(tx: Knex.Transaction, revisions: NewRevision[]): Promise<void> {
    await insertAll(tx, 'revisions', revisions.map(toRow));
  }

  /** The revisions of a debrief, the newest first. */
  async list(
    db: Knex,
    debriefId: string,
    page: { limit: number; cursor?: string },
  ): Promise<{ keys: KeyPage; revisions: Revision[] }> {
    const query = db('revisions').where(ofDebrief(debriefId));
    const keys = await readKeyPage(
      query,
      {
        order: '-version',
        column: 'version',
        id: 'subject_id',
        descending: true,
      },
      page,
    );
    const rows: RevisionRow[] = await db<RevisionRow>('revisions')
      .where(ofDebrief(debriefId))
      .whereIn('version', keys.values.map(Number))
      .orderBy('version', 'desc');
    return { keys, revisions: rows.map(toRevision) };
  }

  /** One revision of a debrief, with its content. */
  async find(
    db: Knex,
    debriefId: string,
    version: number,
  ): Promise<{ revision: Revision; content: unknown } | undefined> {
    const row = await db<RevisionRow>('revisions')
      .where(ofDebrief(debriefId))
      .where({ version })
      .first();
    return (
      row && { revision: toRevision(row), content: JSON.parse(row.content) }
    );
  }
}

/** The fields in which two contents differ. */
export function changedFieldsOf(before: object, after: object): string[] {
  const fieldsBefore = new Map(Object.entries(before));
  const fieldsAfter = new Map(Object.entries(after));
  return [...new Set([...fieldsBefore.keys(), ...fieldsAfter.keys()])].filter(
    field =>
      JSON.stringify(fieldsBefore.get(field)) !==
      JSON.stringify(fieldsAfter.get(field)),
  );
}

function ofDebrief(debriefId: string) {
  return { subject_type: 'debrief' as const, subject_id: debriefId };
}

function toRow(revision: NewRevision): RevisionRow {
  const changed = [
    ...(revision.before
      ? changedFieldsOf(revision.before, revision.content)
      : []),
    ...(revision.changedFields ?? []),
  ];
  return {
    ...revision.subject,
    version: revision.version,
    at: revision.at,
    by: revision.actor,
    action: revision.action,
    changed_fields: JSON.stringify(changed),
    content: JSON.stringify(revision.content),
  };
}

function toRevision(row: RevisionRow): Revision {
  return {
    version: row.version,
    at: toInstant(row.at),
    by: row.by,
    action: row.action,
    changedFields: JSON.parse(row.changed_fields),
  };
}
