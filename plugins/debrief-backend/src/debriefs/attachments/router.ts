import { defineRoute, Route } from '../../http';
import {
  attachmentQuerySchema,
  attachmentSchema,
  mediaTypeOf,
  safeHeadersOf,
} from './attachment';
import { AttachmentService } from './AttachmentService';

const tag = 'Debriefs';

/** The routes of attachments. */
export function attachmentRoutes(attachments: AttachmentService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/debriefs/:id/attachments',
      tag,
      summary: 'Add a file, its bytes as the body and its type as Content-Type',
      query: attachmentQuerySchema,
      binaryBody: true,
      bodyLimit: 'attachment',
      status: 201,
      answer: attachmentSchema,
      handle: async ({ call, params, query, request }) => {
        const { debriefId, attachment } = await attachments.add(
          call,
          params.id,
          {
            name: query.name,
            contentType: mediaTypeOf(request.get('Content-Type')),
            content: request.body,
          },
        );
        return {
          body: attachment,
          location: `/debriefs/${debriefId}/attachments/${attachment.id}`,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/attachments/:attachmentId',
      tag,
      summary: 'The bytes of a file',
      status: 200,
      handle: async ({ call, params }) => {
        const file = await attachments.get(
          call,
          params.id,
          params.attachmentId,
        );
        return { content: file.content, headers: safeHeadersOf(file) };
      },
    }),
  ];
}
