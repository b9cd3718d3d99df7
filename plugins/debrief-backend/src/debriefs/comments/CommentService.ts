import { NotAllowedError } from '@backstage/errors';
import {
  Comment,
  CommentContent,
  commentInputSchema,
  debriefUpdatePermission,
  FieldProblem,
  JsonValue,
  mergePatch,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import deepEqual from 'fast-deep-equal';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Call, InvalidFieldsError, parse } from '../../calls';
import { createdChange } from '../../changes';
import { Database, DebriefRow } from '../../database';
import { Access, PermissionGate, Readable } from '../../permissions';
import {
  ExpectedVersion,
  OwnerAccess,
  Records,
  RecordWriter,
} from '../../records';
import { listBelongings } from '../../records/belongings';
import { TimelineStore } from '../timeline/TimelineStore';
import { CommentAddress, CommentKind } from './CommentKind';
import {
  commentContentOf,
  CommentRow,
  CommentStore,
  toComment,
  toCommentColumns,
} from './CommentStore';

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
      timeline: TimelineStore;
      writer: RecordWriter;
    },
  ) {}

  list(
    call: Call,
    debrief: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<Comment>> {
    return listBelongings(call, debrief, asked, this.options, rows =>
      rows.map(toComment),
    );
  }

  async add(
    call: Call,
    debrief: string,
    content: CommentContent,
  ): Promise<Comment> {
    const { access, kind, records, store, writer } = this.options;
    return records.perform(call, {
      eventId: 'comment-create',
      meta: { asked: debrief },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => this.access(call),
      work: async (tx, allowed) => {
        const { id } = await access.lockAllowed(tx, debrief, allowed);
        refuse(await this.findProblems(tx, id, content, allowed.readable));
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
      access: () => this.access(call),
      expected,
      gather: async (tx, saved, { readable }) => {
        const merged = mergePatch({ ...commentContentOf(saved) }, patch);
        const content = parse(commentInputSchema, merged);
        const problems = await this.findProblems(
          tx,
          saved.debrief_id,
          content,
          readable,
        );
        return { content, problems };
      },
      decide: (saved, { content, problems }) => {
        const before = commentContentOf(saved);
        if (!deepEqual(content, { ...before, resolved: content.resolved })) {
          requireAuthor(call, saved);
        }
        // An entry can be taken back by now, and what was said of it stays.
        if (content.entryId !== before.entryId) {
          refuse(problems);
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
      access: () => this.access(call),
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
  /** What it is about must be there. */
  private async findProblems(
    tx: Knex.Transaction,
    debriefId: string,
    { entryId }: CommentContent,
    readable: Readable,
  ): Promise<FieldProblem[]> {
    const entry =
      entryId && (await this.options.timeline.find(tx, entryId, readable));
    return entryId && (!entry || entry.debrief_id !== debriefId)
      ? [
          {
            path: 'entryId',
            message: `there is no timeline entry ${entryId} in this debrief`,
          },
        ]
      : [];
  }

  private access(call: Call): Promise<Access> {
    return this.options.gate.access(call.credentials, {
      debrief: debriefUpdatePermission,
    });
  }
}

function refuse(problems: FieldProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
}

function requireAuthor({ actor }: Call, saved: CommentRow): void {
  if (actor !== saved.created_by) {
    throw new NotAllowedError('text: a comment is changed by its author only');
  }
}
