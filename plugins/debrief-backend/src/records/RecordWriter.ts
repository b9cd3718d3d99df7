import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { Change } from '../changes';
import { Owner } from './OwnerAccess';
import {
  Author,
  Decision,
  NewRecord,
  RecordKind,
  RecordName,
  RecordRow,
} from './RecordKind';
import { Revisions } from './Revisions';

/** Writes records inside a transaction, each with its revision. */
export class RecordWriter {
  constructor(private readonly revisions: Revisions) {}

  /** Writes down what was just inserted. */
  async writeCreated<Content extends object>(
    tx: Knex.Transaction,
    name: RecordName,
    records: (NewRecord<Content> & { owner: Owner })[],
  ): Promise<void> {
    await this.revisions.append(
      tx,
      records.map(({ id, owner, content, actor, at }) => ({
        subject: { name, id, owner },
        version: 1,
        action: 'created',
        actor,
        at,
        content,
      })),
    );
  }

  /**
   * Saves over the version that was read.
   *
   * @returns what happened, to be told to others
   * @throws ConflictError, when that version is no longer the current one
   */
  async write<Row extends RecordRow, Content extends object>(
    tx: Knex.Transaction,
    kind: RecordKind<never, Row, Content, unknown>,
    saved: Row,
    decision: Decision<Row, Content>,
    { actor, at }: Author,
  ): Promise<Change> {
    const version = saved.version + 1;
    const owner = kind.ownerOf(saved);
    const count = await tx(kind.table)
      .where({ id: saved.id, version: saved.version })
      .update({
        ...decision.changes,
        version,
        updated_at: at,
        updated_by: actor,
      });
    if (count !== 1) {
      throw new ConflictError(
        `${kind.name} '${saved.id}' was changed by someone else at the same moment; try again`,
      );
    }
    await kind.saveBeside?.(tx, saved, decision);
    const [{ changedFields }] = await this.revisions.append(tx, [
      {
        subject: { name: kind.name, id: saved.id, owner },
        version,
        action: decision.action,
        actor,
        at,
        content: decision.content,
        before: kind.contentOf(saved),
        changedFields: decision.changedFields,
      },
    ]);
    return {
      what: kind.name,
      id: saved.id,
      number: kind.numberOf?.(saved) ?? null,
      owner,
      action: decision.action,
      version,
      changedFields,
      by: actor,
      at,
    };
  }
}
