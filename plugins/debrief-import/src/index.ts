/**
 * What reads foreign texts: pure functions from text to records. A folder per
 * kind of text (`markdown/`: post-mortems), beside them what all kinds need:
 * `time/`, `people/` and `words/`.
 *
 * @packageDocumentation
 */
export { importMarkdown } from './markdown/importMarkdown';
export type { MarkdownDocument } from './markdown/importMarkdown';
export type { MarkdownImportOptions } from './markdown/MarkdownImportOptions';
