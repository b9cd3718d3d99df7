import { Attachment } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { StoredInstant, toInstant } from '../../database';
import { Readable, restrictToReadableOf } from '../../permissions';
import { BelongingStore } from '../../records/belongings';

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
export class AttachmentStore extends BelongingStore<AttachmentRow> {
  constructor() {
    super({
      table: 'attachments',
      order: 'createdAt',
      column: 'created_at',
      keepsDeleted: false,
    });
  }

  async insert(
    tx: Knex.Transaction,
    row: AttachmentRow,
    content: Buffer,
  ): Promise<void> {
    await tx<AttachmentRow>('attachments').insert(row);
    await tx('attachment_contents').insert({ attachment_id: row.id, content });
  }

  /** The bytes of a file, when its debrief may be seen. */
  async readContent(
    db: Knex,
    id: string,
    readable: Readable,
  ): Promise<Buffer | undefined> {
    const query = db({ a: 'attachments' })
      .join({ c: 'attachment_contents' }, 'c.attachment_id', 'a.id')
      .where('a.id', id);
    restrictToReadableOf(query, readable.debrief, 'a.debrief_id');
    const row: { content: Buffer } | undefined = await query.first('c.content');
    return row?.content;
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
