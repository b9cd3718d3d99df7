import { NotAllowedError } from '@backstage/errors';
import {
  Comment,
  CommentContent,
  commentInputSchema,
  debriefUpdatePermission,
  JsonValue,
  mergePatch,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { v7 as uuid } from 'uuid';
import { Call, parse } from '../../calls';
import { createdChange } from '../../changes';
import { Database, DebriefRow, toPage } from '../../database';
import { PermissionGate } from '../../permissions';
import {
  ExpectedVersion,
  OwnerAccess,
  Records,
  RecordWriter,
} from '../../records';
import { CommentAddress, CommentKind } from './CommentKind';
import {
  commentContentOf,
  CommentRow,
  CommentStore,
  toComment,
  toCommentColumns,
} from './CommentStore';

const permissions = { debrief: debriefUpdatePermission };

/** What people say about debriefs; who may is decided about the debrief. */
export class CommentService {
  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      database: Database;
      gate: PermissionGate;
      kind: CommentKind;
      records: Records;
      store: CommentStore;
      writer: RecordWriter;
    },
  ) {}

  async list(
    call: Call,
    debrief: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<Comment>> {
    const { access, gate, store, database } = this.options;
    const readable = await gate.readable(call.credentials);
    const { id } = await access.findReadable(database.knex, debrief, readable);
    const page = await store.list(database.knex, id, asked);
    return toPage(page.rows.map(toComment), page);
  }

  async add(
    call: Call,
    debrief: string,
    content: CommentContent,
  ): Promise<Comment> {
    const { access, gate, kind, records, store, writer } = this.options;
    return records.perform(call, {
      eventId: 'comment-create',
      meta: { asked: debrief },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => gate.access(call.credentials, permissions),
      work: async (tx, allowed) => {
        const { id } = await access.lockAllowed(tx, debrief, allowed);
        const { actor, at } = call;
        const comment = { id: uuid(), debriefId: id, content, actor, at };
        const owner = { type: 'debrief' as const, id };
        await store.insert(tx, comment);
        await writer.writeCreated(tx, 'comment', [{ ...comment, owner }]);
        return createdChange('comment', owner, comment);
      },
    });
  }

  /**
   * A JSON merge patch. What a comment says, and of what, is its author's; that
   * it is resolved, anyone can say.
   */
  async patch(
    call: Call,
    address: CommentAddress,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Comment> {
    return this.options.records.edit(call, this.options.kind, {
      eventId: 'comment-update',
      meta: { asked: address.id, commentId: address.commentId },
      address,
      permissions,
      expected,
      gather: async () => undefined,
      decide: saved => {
        const before = commentContentOf(saved);
        const content = parse(
          commentInputSchema,
          mergePatch({ ...before }, patch),
        );
        if (!deepEqual(content, { ...before, resolved: content.resolved })) {
          requireAuthor(call, saved);
        }
        return {
          action: 'updated',
          content,
          changes: toCommentColumns(content),
        };
      },
    });
  }

  async remove(
    call: Call,
    address: CommentAddress,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.options.records.remove(call, this.options.kind, {
      eventId: 'comment-delete',
      meta: { asked: address.id, commentId: address.commentId },
      address,
      permissions,
      expected,
      decide: saved => {
        requireAuthor(call, saved);
        return {
          action: 'deleted',
          content: commentContentOf(saved),
          changes: { deleted_at: call.at },
        };
      },
    });
  }
}

function requireAuthor({ actor }: Call, saved: CommentRow): void {
  if (actor !== saved.created_by) {
    throw new NotAllowedError('text: a comment is changed by its author only');
  }
}
