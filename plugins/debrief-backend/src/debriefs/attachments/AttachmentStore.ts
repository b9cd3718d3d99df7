import { Attachment } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { KeyPage, readKeyPage, StoredInstant, toInstant } from '../../database';
import { isResourceId } from '../../records';

/** Table `attachments`. */
export interface AttachmentRow {
  id: string;
  debrief_id: string;
  name: string;
  content_type: string;
  size: number;
  created_at: StoredInstant;
  created_by: string;
}

/** The attachments, as SQL. Their bytes stand in a table of their own. */
export class AttachmentStore {
  async insert(
    tx: Knex.Transaction,
    row: AttachmentRow,
    content: Buffer,
  ): Promise<void> {
    await tx<AttachmentRow>('attachments').insert(row);
    await tx('attachment_contents').insert({ attachment_id: row.id, content });
  }

  /** One page of the files of a debrief, the first first. */
  async list(
    db: Knex,
    debriefId: string,
    page: { limit: number; cursor?: string },
  ): Promise<KeyPage<AttachmentRow>> {
    return readKeyPage(
      db,
      db({ a: 'attachments' }).where('a.debrief_id', debriefId),
      {
        order: 'createdAt',
        column: 'a.created_at',
        holds: 'instant',
        id: 'a.id',
        descending: false,
        table: 'attachments',
      },
      page,
    );
  }

  async find(
    db: Knex,
    debriefId: string,
    id: string,
  ): Promise<AttachmentRow | undefined> {
    if (!isResourceId(id)) {
      return undefined;
    }
    return db<AttachmentRow>('attachments')
      .where({ id, debrief_id: debriefId })
      .first();
  }

  async readContent(db: Knex, id: string): Promise<Buffer> {
    const row: { content: Buffer } | undefined = await db('attachment_contents')
      .where({ attachment_id: id })
      .first('content');
    return row?.content ?? Buffer.alloc(0);
  }

  /** How many files a debrief has, and how many bytes they are. */
  async measure(
    db: Knex,
    debriefId: string,
  ): Promise<{ count: number; bytes: number }> {
    const [row] = await db('attachments')
      .where({ debrief_id: debriefId })
      .count({ count: '*' })
      .sum({ bytes: 'size' });
    return { count: Number(row.count), bytes: Number(row.bytes ?? 0) };
  }

  async delete(tx: Knex.Transaction, id: string): Promise<void> {
    await tx('attachments').where({ id }).delete();
  }
}

/** What the API answers of an attachment. */
export function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    name: row.name,
    contentType: row.content_type,
    size: row.size,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
  };
}
