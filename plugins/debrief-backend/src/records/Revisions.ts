import { GameDayRevision } from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import {
  insertAll,
  KeyPage,
  readKeyPage,
  RevisionRow,
  toInstant,
} from '../database';
import { Readable, restrictToReadableOwner } from '../permissions';
import { Owner } from './OwnerAccess';
import { RecordAction, RecordName } from './RecordKind';

/** A revision of anything. */
export type AnyRevision = GameDayRevision;

/** A saved state of something. */
export interface NewRevision {
  subject: { name: RecordName; id: string; owner: Owner };
  version: number;
  action: RecordAction;
  actor: string;
  at: number;
  content: object;
  /** What was saved before; undefined of something new. */
  before?: object;
  /** What changed beside the content. */
  changedFields?: string[];
}

/** A revision, and what it saved. */
export interface SavedRevision {
  revision: AnyRevision;
  /** JSON */
  content: string;
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
    readable: Readable,
    page: { limit: number; cursor?: string },
  ): Promise<KeyPage<SavedRevision>> {
    const found = await readKeyPage<RevisionRow>(
      db,
      selectOf(db, subject, readable),
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
    return { ...found, rows: found.rows.map(toSaved) };
  }

  /** One revision, with its content. */
  async find(
    db: Knex,
    subject: Subject,
    version: number,
    readable: Readable,
  ): Promise<SavedRevision | undefined> {
    const row: RevisionRow | undefined = await selectOf(db, subject, readable)
      .where('v.version', version)
      .first('v.*');
    return row && toSaved(row);
  }
}

function selectOf(
  db: Knex,
  subject: Subject,
  readable: Readable,
): Knex.QueryBuilder {
  const query = db({ v: 'revisions' }).where(toColumns(subject));
  restrictToReadableOwner(query, readable, {
    type: 'v.owner_type',
    id: 'v.owner_id',
  });
  return query;
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

function toSaved(row: RevisionRow): SavedRevision {
  return { revision: toRevision(row), content: row.content };
}

function toRevision(row: RevisionRow): AnyRevision {
  return {
    version: row.version,
    at: toInstant(row.at),
    by: row.by,
    action: row.action,
    changedFields: JSON.parse(row.changed_fields),
  };
}
