import {
  Comment,
  CommentContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { SavedRow, toInstant } from '../../database';
import { NewRecord } from '../../records';
import { BelongingStore } from '../../records/belongings';

/** Table `comments`. */
export interface CommentRow extends SavedRow {
  id: string;
  debrief_id: string;
  version: number;
  text: string;
  section: string | null;
  entry_id: string | null;
  /** SQLite answers 0 and 1. */
  resolved: boolean | number;
}

/** A comment that is not saved yet. */
export interface NewComment extends NewRecord<CommentContent> {
  debriefId: string;
}

/** The comments, as SQL. */
export class CommentStore extends BelongingStore<CommentRow> {
  constructor() {
    super({
      table: 'comments',
      order: 'createdAt',
      column: 'created_at',
      keepsDeleted: true,
    });
  }

  async insert(tx: Knex.Transaction, comment: NewComment): Promise<void> {
    await tx<CommentRow>('comments').insert(toNewRow(comment));
  }
}

/** The columns that follow from what was written. */
export function toCommentColumns(content: CommentContent) {
  return {
    text: content.text,
    section: content.section,
    entry_id: content.entryId,
    resolved: content.resolved,
  };
}

/** What its author wrote. */
export function commentContentOf(row: CommentRow): CommentContent {
  return {
    text: row.text,
    section: row.section,
    entryId: row.entry_id,
    resolved: Boolean(row.resolved),
  };
}

/** What the API answers of a comment. */
export function toComment(row: CommentRow): Comment {
  return {
    ...commentContentOf(row),
    id: row.id,
    debriefId: row.debrief_id,
    version: row.version,
    author: row.created_by,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function toNewRow({
  id,
  debriefId,
  content,
  actor,
  at,
}: NewComment): CommentRow {
  return {
    id,
    debrief_id: debriefId,
    version: 1,
    ...toCommentColumns(content),
    created_at: at,
    created_by: actor,
    updated_at: at,
    updated_by: actor,
    deleted_at: null,
  };
}
