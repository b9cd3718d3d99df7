import { NotFoundError } from '@backstage/errors';
import { debriefUpdatePermission } from '@debrief/backstage-plugin-debrief-common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database';
import { Audit, Call, Idempotency, InvalidFieldsError } from '../../http';
import { DebriefAccess } from '../DebriefAccess';
import { Attachment } from './attachment';
import { AttachmentStore } from './AttachmentStore';

/** Files that belong to debriefs; who may is decided about the debrief. */
export class AttachmentService {
  constructor(
    private readonly options: {
      database: Database;
      access: DebriefAccess;
      store: AttachmentStore;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  async add(
    call: Call,
    debrief: string,
    file: { name: string; contentType: string; content: unknown },
  ): Promise<{ debriefId: string; attachment: Attachment }> {
    const { audit, access, store, idempotency } = this.options;
    const content = requireContent(file.content);
    return audit.run(
      call,
      {
        eventId: 'attachment-create',
        meta: { asked: debrief },
        metaOf: it => ({
          debriefId: it.debriefId,
          attachmentId: it.attachment.id,
        }),
      },
      async () => {
        const allowed = await access.access(
          call.credentials,
          debriefUpdatePermission,
        );
        return idempotency.once(call, async tx => {
          const { id } = await access.findAllowed(tx, debrief, allowed);
          const attachment = await store.insert(tx, {
            id: uuid(),
            debrief_id: id,
            name: file.name,
            content_type: file.contentType,
            size: content.length,
            content,
            created_at: call.at,
            created_by: call.actor,
          });
          return { debriefId: id, attachment };
        });
      },
    );
  }

  async get(
    call: Call,
    debrief: string,
    attachmentId: string,
  ): Promise<Attachment & { content: Buffer }> {
    const { access, store, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const { id } = await access.findReadable(database.knex, debrief, filter);
    const found = await store.find(database.knex, id, attachmentId);
    if (!found) {
      throw new NotFoundError(`There is no attachment '${attachmentId}'`);
    }
    return found;
  }
}

function requireContent(content: unknown): Buffer {
  if (!Buffer.isBuffer(content) || content.length === 0) {
    throw new InvalidFieldsError([
      { path: 'body', message: 'must be the bytes of the file' },
    ]);
  }
  return content;
}
