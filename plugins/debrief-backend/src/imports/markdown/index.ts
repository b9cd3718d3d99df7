/**
 * Reads Markdown post-mortems of the common templates as debriefs.
 *
 * @packageDocumentation
 */
export { importMarkdown } from './importMarkdown';
export type { MarkdownDocument } from './importMarkdown';
export type { MarkdownImportOptions } from './importOptions';
