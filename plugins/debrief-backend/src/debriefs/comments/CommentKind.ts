import {
  Comment,
  CommentContent,
} from '@debrief/backstage-plugin-debrief-common';
import { DebriefRow } from '../../database';
import { OwnerAccess } from '../../records';
import { BelongingKind } from '../../records/belongings';
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
export class CommentKind extends BelongingKind<
  CommentAddress,
  CommentRow,
  CommentContent,
  Comment,
  DebriefRow
> {
  constructor(options: {
    access: OwnerAccess<DebriefRow>;
    store: CommentStore;
  }) {
    super({
      ...options,
      name: 'comment',
      table: 'comments',
      ownIdOf: it => it.commentId,
      contentOf: commentContentOf,
      toAnswer: toComment,
    });
  }
}
