import { House, Room } from '../house';
import { announceDebriefs } from './announceDebriefs';
import { attachmentRoutes } from './attachments/router';
import { AttachmentService } from './attachments/AttachmentService';
import { AttachmentStore } from './attachments/AttachmentStore';
import { readAttachmentLimits } from './attachments/readAttachmentLimits';
import { CommentKind } from './comments/CommentKind';
import { commentRoutes } from './comments/router';
import { CommentService } from './comments/CommentService';
import { CommentStore } from './comments/CommentStore';
import { Debriefs } from './buildDebriefs';
import { DebriefService, Retelling } from './DebriefService';
import { debriefRoutes } from './router';
import { timelineRoutes } from './timeline/router';
import { TimelineEntryKind } from './timeline/TimelineEntryKind';
import { TimelineService } from './timeline/TimelineService';

/** Debriefs, with their timelines, comments and files. */
export function debriefRoom(
  house: House,
  debriefs: Debriefs,
  { retelling }: { retelling: Retelling },
): Room {
  const { access } = debriefs;
  return {
    routes: [
      ...debriefRoutes(
        new DebriefService({ ...house, ...debriefs, retelling }),
      ),
      ...timelineRoutes(timelineService(house, debriefs)),
      ...commentRoutes(commentService(house, debriefs)),
      ...attachmentRoutes(
        new AttachmentService({
          ...house,
          access,
          limits: readAttachmentLimits(house.config),
          store: new AttachmentStore(),
        }),
      ),
    ],
    announcements: [announceDebriefs({ ...house, ...debriefs })],
  };
}

function timelineService(
  house: House,
  { access, timelineStore: store, timelineWriter: writer }: Debriefs,
): TimelineService {
  const kind = new TimelineEntryKind({ access, store });
  return new TimelineService({ ...house, access, kind, store, writer });
}

function commentService(
  house: House,
  { access, timelineStore: timeline }: Debriefs,
): CommentService {
  const store = new CommentStore();
  const kind = new CommentKind({ access, store });
  return new CommentService({ ...house, access, kind, store, timeline });
}
