import { instantSchema } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';

/** What comes with the bytes of a new attachment. */
export const attachmentQuerySchema = z.strictObject({
  name: z
    .string('is needed')
    .trim()
    .min(1, 'must not be empty')
    .max(250, 'must be at most 250 characters')
    .regex(/^[^/\\\p{Cc}]+$/u, 'must be a file name, without a path'),
});

/** What the API answers of an attachment. */
export const attachmentSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  contentType: z.string(),
  size: z.int(),
  createdAt: instantSchema,
  createdBy: z.string(),
});

/** A file that belongs to a debrief. */
export type Attachment = z.output<typeof attachmentSchema>;

// What browsers show without running anything of it. SVG can have scripts.
const shownTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Headers with which a file of a stranger can be served. */
export function safeHeadersOf(attachment: {
  name: string;
  contentType: string;
}): Record<string, string> {
  const isShown = shownTypes.includes(attachment.contentType);
  const name = encodeURIComponent(attachment.name).replace(
    /['()*]/g,
    it => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': isShown
      ? attachment.contentType
      : 'application/octet-stream',
    'Content-Disposition': `${
      isShown ? 'inline' : 'attachment'
    }; filename*=UTF-8''${name}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}

/** The media type of a header, without its parameters. */
export function mediaTypeOf(header: string | undefined): string {
  const type = (header ?? '').split(';')[0].trim().toLowerCase();
  return /^[a-z0-9!#$&^_.+-]{1,63}\/[a-z0-9!#$&^_.+-]{1,63}$/.test(type)
    ? type
    : 'application/octet-stream';
}
