import { attachmentEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../../http';
import { AttachmentService } from './AttachmentService';
import { safeHeadersOf } from './safeHeaders';

/** The routes of attachments. */
export function attachmentRoutes(attachments: AttachmentService): Route[] {
  return [
    serve(attachmentEndpoints.list, async ({ call, params, query }) => ({
      body: await attachments.list(call, params.id, query),
    })),
    serve(attachmentEndpoints.add, async ({ call, params, query, file }) => {
      const { debriefId, attachment } = await attachments.add(call, params.id, {
        name: query.name,
        content: file.content,
      });
      return {
        body: attachment,
        location: `/debriefs/${debriefId}/attachments/${attachment.id}`,
      };
    }),
    serve(attachmentEndpoints.get, async ({ call, params }) => {
      const file = await attachments.get(call, params);
      return { content: file.content, headers: safeHeadersOf(file) };
    }),
    serve(attachmentEndpoints.delete, async ({ call, params }) => {
      await attachments.remove(call, params);
      return { body: undefined };
    }),
  ];
}
