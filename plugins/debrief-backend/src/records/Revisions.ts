import { Page, Revision } from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import {
  insertAll,
  readKeyPage,
  RevisionRow,
  toInstant,
  toPage,
} from '../database';
import { Owner } from './OwnerAccess';
import { RecordName } from './RecordKind';

/** A saved state of something. */
export interface NewRevision {
  subject: { name: RecordName; id: string; owner: Owner };
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
  /**
   * Writes down what was just saved.
   *
   * @returns of each, the fields that changed
   */
  async append(
    tx: Knex.Transaction,
    revisions: NewRevision[],
  ): Promise<{ changedFields: string[] }[]> {
    const changed = revisions.map(it => ({
      ...it,
      changedFields: changesOf(it),
    }));
    await insertAll(tx, 'revisions', changed, toRow);
    return changed;
  }

  /** The revisions of one thing, the newest first. */
  async list(
    db: Knex,
    subject: Subject,
    page: { limit: number; cursor?: string },
  ): Promise<Page<Revision>> {
    const found = await readKeyPage<RevisionRow>(
      db,
      db({ v: 'revisions' }).where(toColumns(subject)),
      {
        order: '-version',
        column: 'v.version',
        holds: 'integer',
        id: 'v.id',
        descending: true,
        table: 'revisions',
      },
      page,
    );
    return toPage(found.rows.map(toRevision), found);
  }

  /** One revision, with its content. */
  async find(
    db: Knex,
    subject: Subject,
    version: number,
  ): Promise<{ revision: Revision; content: unknown } | undefined> {
    const row = await db<RevisionRow>('revisions')
      .where({ ...toColumns(subject), version })
      .first();
    return (
      row && { revision: toRevision(row), content: JSON.parse(row.content) }
    );
  }
}

interface Subject {
  name: RecordName;
  id: string;
}

function toColumns({ name, id }: Subject) {
  return { subject_type: name, subject_id: id };
}

function changesOf({ before, content, changedFields }: NewRevision): string[] {
  return [
    ...(before ? differingFields(before, content) : []),
    ...(changedFields ?? []),
  ];
}

function differingFields(before: object, after: object): string[] {
  const fieldsBefore = new Map(Object.entries(before));
  const fieldsAfter = new Map(Object.entries(after));
  return [...new Set([...fieldsBefore.keys(), ...fieldsAfter.keys()])].filter(
    field => !deepEqual(fieldsBefore.get(field), fieldsAfter.get(field)),
  );
}

function toRow(
  revision: NewRevision & { changedFields: string[] },
): RevisionRow {
  const { subject } = revision;
  return {
    id: uuid(),
    ...toColumns(subject),
    version: revision.version,
    owner_type: subject.owner.type,
    owner_id: subject.owner.id,
    at: revision.at,
    by: revision.actor,
    action: revision.action,
    changed_fields: JSON.stringify(revision.changedFields),
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
