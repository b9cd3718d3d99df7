import { Knex } from 'knex';
import { StoredInstant, toInstant } from '../../database';
import { Attachment } from './attachment';
import { isResourceId } from '../resourceKey';

interface AttachmentRow {
  id: string;
  debrief_id: string;
  name: string;
  content_type: string;
  size: number;
  content: Buffer;
  created_at: StoredInstant;
  created_by: string;
}

/** The attachments, as SQL. */
export class AttachmentStore {
  async insert(tx: Knex.Transaction, row: AttachmentRow): Promise<Attachment> {
    await tx<AttachmentRow>('attachments').insert(row);
    return toAttachment(row);
  }

  async find(
    db: Knex,
    debriefId: string,
    id: string,
  ): Promise<(Attachment & { content: Buffer }) | undefined> {
    if (!isResourceId(id)) {
      return undefined;
    }
    const row = await db<AttachmentRow>('attachments')
      .where({ id, debrief_id: debriefId })
      .first();
    return row && { ...toAttachment(row), content: row.content };
  }
}

function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    name: row.name,
    contentType: row.content_type,
    size: row.size,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
  };
}
