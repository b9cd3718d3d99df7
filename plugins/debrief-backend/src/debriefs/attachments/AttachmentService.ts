import { NotFoundError } from '@backstage/errors';
import {
  Attachment,
  debriefUpdatePermission,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Call, InvalidFieldsError } from '../../calls';
import { Change, createdChange } from '../../changes';
import { Database, DebriefRow } from '../../database';
import { PermissionGate, Readable } from '../../permissions';
import { OwnerAccess, Records } from '../../records';
import { listBelongings } from '../../records/belongings';
import {
  AttachmentRow,
  AttachmentStore,
  toAttachment,
} from './AttachmentStore';
import { contentTypeOf } from './contentTypeOf';
import { AttachmentLimits } from './readAttachmentLimits';

/** Where a file is: its debrief, by id or number, and its own id. */
export interface AttachmentAddress {
  id: string;
  attachmentId: string;
}

const permissions = { debrief: debriefUpdatePermission };

/** Files that belong to debriefs; who may is decided about the debrief. */
export class AttachmentService {
  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      database: Database;
      gate: PermissionGate;
      limits: AttachmentLimits;
      records: Records;
      store: AttachmentStore;
    },
  ) {}

  list(
    call: Call,
    debrief: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<Attachment>> {
    return listBelongings(call, debrief, asked, this.options, rows =>
      rows.map(toAttachment),
    );
  }

  async add(
    call: Call,
    debrief: string,
    file: { name: string; content: unknown },
  ): Promise<{ debriefId: string; attachment: Attachment }> {
    const { access, gate, records, store } = this.options;
    return records.perform(call, {
      eventId: 'attachment-create',
      meta: { asked: debrief },
      access: async () => {
        const allowed = await gate.access(call.credentials, permissions);
        const content = requireContent(file.content);
        return { ...allowed, content, type: await contentTypeOf(content) };
      },
      work: async (tx, { content, type, ...allowed }) => {
        const { id } = await access.lockAllowed(tx, debrief, allowed);
        await this.requireRoomFor(tx, id, content);
        const row: AttachmentRow = {
          id: uuid(),
          debrief_id: id,
          name: file.name,
          content_type: type,
          size: content.length,
          created_at: call.at,
          created_by: call.actor,
        };
        await store.insert(tx, row, content);
        const owner = { type: 'debrief' as const, id };
        const { actor, at } = call;
        return createdChange('attachment', owner, { id: row.id, actor, at });
      },
      answer: async (db, attachmentId, { readable }) => {
        const row = await store.find(db, attachmentId, readable);
        if (!row) {
          throw notFound(attachmentId);
        }
        return { debriefId: row.debrief_id, attachment: toAttachment(row) };
      },
    });
  }

  async get(
    call: Call,
    { id, attachmentId }: AttachmentAddress,
  ): Promise<Attachment & { content: Buffer }> {
    const { access, gate, store, database } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['debrief']);
    const debrief = await access.findReadable(knex, id, readable);
    const row = await this.find(knex, debrief.id, attachmentId, readable);
    const content = await store.readContent(knex, row.id, readable);
    if (!content) {
      throw notFound(attachmentId);
    }
    return { ...toAttachment(row), content };
  }

  /** Takes a file away for good. */
  async remove(
    call: Call,
    { id, attachmentId }: AttachmentAddress,
  ): Promise<void> {
    const { access, gate, records, store } = this.options;
    await records.perform(call, {
      eventId: 'attachment-delete',
      meta: { asked: id, attachmentId },
      access: () => gate.access(call.credentials, permissions),
      work: async (tx, allowed): Promise<Change> => {
        const debrief = await access.lockAllowed(tx, id, allowed);
        const row = await this.find(
          tx,
          debrief.id,
          attachmentId,
          allowed.readable,
        );
        await store.delete(tx, row.id);
        return {
          what: 'attachment',
          id: row.id,
          number: null,
          owner: { type: 'debrief', id: debrief.id },
          action: 'deleted',
          version: 1,
          changedFields: [],
          by: call.actor,
          at: call.at,
        };
      },
      answer: async () => undefined,
    });
  }

  private async find(
    db: Knex,
    debriefId: string,
    attachmentId: string,
    readable: Readable,
  ): Promise<AttachmentRow> {
    const row = await this.options.store.find(db, attachmentId, readable);
    if (row?.debrief_id !== debriefId) {
      throw notFound(attachmentId);
    }
    return row;
  }

  private async requireRoomFor(
    tx: Knex.Transaction,
    debriefId: string,
    content: Buffer,
  ): Promise<void> {
    const { count, bytes } = this.options.limits;
    const used = await this.options.store.measure(tx, debriefId);
    if (used.count + 1 > count.limit) {
      throw new InvalidFieldsError([
        {
          path: 'body',
          message: `a debrief has at most ${count.limit} files (${count.key})`,
        },
      ]);
    }
    if (used.bytes + content.length > bytes.limit) {
      throw new InvalidFieldsError([
        {
          path: 'body',
          message: `the files of a debrief are at most ${bytes.limit} bytes together, and ${used.bytes} are used (${bytes.key})`,
        },
      ]);
    }
  }
}

function notFound(attachmentId: string): NotFoundError {
  return new NotFoundError(`There is no attachment '${attachmentId}'`);
}

function requireContent(content: unknown): Buffer {
  if (!Buffer.isBuffer(content) || content.length === 0) {
    throw new InvalidFieldsError([
      { path: 'body', message: 'must be the bytes of the file' },
    ]);
  }
  return content;
}
