import {
  debriefUpdatePermission,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database';
import { Audit, Call, Idempotency, toPage } from '../../http';
import { DebriefAccess } from '../DebriefAccess';
import { Comment } from './comment';
import { CommentStore } from './CommentStore';

/** What people say about debriefs; who may is decided about the debrief. */
export class CommentService {
  constructor(
    private readonly options: {
      database: Database;
      access: DebriefAccess;
      store: CommentStore;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  async list(
    call: Call,
    debrief: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<Comment>> {
    const { access, store, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const { id } = await access.findReadable(database.knex, debrief, filter);
    const { keys, comments } = await store.list(database.knex, id, page);
    return toPage(comments, keys);
  }

  async add(call: Call, debrief: string, text: string): Promise<Comment> {
    const { audit, access, store, idempotency } = this.options;
    return audit.run(
      call,
      {
        eventId: 'comment-create',
        meta: { asked: debrief },
        metaOf: comment => ({ commentId: comment.id }),
      },
      async () => {
        const allowed = await access.access(
          call.credentials,
          debriefUpdatePermission,
        );
        return idempotency.once(call, async tx => {
          const { id } = await access.findAllowed(tx, debrief, allowed);
          return store.insert(tx, {
            id: uuid(),
            debrief_id: id,
            text,
            author: call.actor,
            created_at: call.at,
          });
        });
      },
    );
  }
}
