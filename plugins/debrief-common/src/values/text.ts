import { z } from 'zod';

/** Longest title, in characters. */
export const titleLimit = 250;

/** Longest Markdown text of one section, in characters. */
export const markdownLimit = 1_000_000;

/**
 * The beginning of a text, at most `limit` characters, which does not end in
 * half a character.
 */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/\p{Cs}$/u, '');
}

/** One line of text that says something. */
export const titleSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(titleLimit, `must be at most ${titleLimit} characters`);

/** Markdown, empty when nothing was written yet. */
export const markdownSchema = z
  .string()
  .max(markdownLimit, `must be at most ${markdownLimit} characters`);

/** The id of a resource, in lower case. */
export const resourceIdSchema = z.uuid().toLowerCase();

/** A link that leads somewhere safe to open: http or https. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .max(2_000);

/**
 * A short word for a facet, in lower case. No commas: they separate tags in a
 * query.
 */
export const tagSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'must not be empty')
  .max(63, 'must be at most 63 characters')
  .regex(/^[^,]+$/, 'must not have a comma in it');

/** An id that an administrator chose in app-config. */
export const configuredIdSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    'must be an id of lower-case letters, digits and dashes',
  );
