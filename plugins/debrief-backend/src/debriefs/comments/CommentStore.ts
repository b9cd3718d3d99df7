import { Knex } from 'knex';
import { StoredInstant, toInstant } from '../../database';
import { KeyPage, readKeyPage } from '../../http';
import { Comment } from './comment';

interface CommentRow {
  id: string;
  debrief_id: string;
  text: string;
  author: string;
  created_at: StoredInstant;
}

/** The comments, as SQL. */
export class CommentStore {
  async insert(tx: Knex.Transaction, row: CommentRow): Promise<Comment> {
    await tx<CommentRow>('comments').insert(row);
    return toComment(row);
  }

  /** One page of what was said, the first first. */
  async list(
    db: Knex,
    debriefId: string,
    page: { limit: number; cursor?: string },
  ): Promise<{ keys: KeyPage; comments: Comment[] }> {
    const keys = await readKeyPage(
      db({ c: 'comments' }).where('c.debrief_id', debriefId),
      {
        order: 'createdAt',
        column: 'c.created_at',
        id: 'c.id',
        descending: false,
      },
      page,
    );
    const rows = await db<CommentRow>('comments')
      .whereIn('id', keys.ids)
      .orderBy(['created_at', 'id']);
    return { keys, comments: rows.map(toComment) };
  }
}

function toComment(row: CommentRow): Comment {
  return {
    id: row.id,
    text: row.text,
    author: row.author,
    createdAt: toInstant(row.created_at),
  };
}
