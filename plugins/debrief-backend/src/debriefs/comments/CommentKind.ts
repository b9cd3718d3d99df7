import { NotFoundError } from '@backstage/errors';
import {
  Comment,
  CommentContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DebriefRow } from '../../database';
import { Access, Readable } from '../../permissions';
import { OwnerAccess, RecordKind } from '../../records';
import {
  commentContentOf,
  CommentRow,
  CommentStore,
  toComment,
} from './CommentStore';

/** Where a comment is: its debrief, by id or number, and its own id. */
export interface CommentAddress {
  id: string;
  commentId: string;
}

/** Comments, as the pipeline of a change knows them. */
export class CommentKind
  implements RecordKind<CommentAddress, CommentRow, CommentContent, Comment>
{
  readonly name = 'comment';
  readonly table = 'comments';

  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      store: CommentStore;
    },
  ) {}

  contentOf(row: CommentRow): CommentContent {
    return commentContentOf(row);
  }

  ownerOf(row: CommentRow) {
    return { type: 'debrief' as const, id: row.debrief_id };
  }

  async lock(
    tx: Knex.Transaction,
    { id, commentId }: CommentAddress,
    access: Access,
  ): Promise<CommentRow> {
    const debrief = await this.options.access.lockAllowed(tx, id, access);
    const row = await this.options.store.find(tx, commentId);
    if (row?.debrief_id !== debrief.id) {
      throw new NotFoundError(`There is no comment '${commentId}'`);
    }
    return row;
  }

  async read(
    db: Knex,
    commentId: string,
    readable: Readable,
  ): Promise<Comment> {
    const row = await this.options.store.find(db, commentId);
    if (!row) {
      throw new NotFoundError(`There is no comment '${commentId}'`);
    }
    await this.options.access.findReadable(db, row.debrief_id, readable);
    return toComment(row);
  }
}
