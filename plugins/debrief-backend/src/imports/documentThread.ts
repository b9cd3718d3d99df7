import {
  importMarkdown,
  MarkdownDocument,
  MarkdownImportOptions,
} from '@debrief/backstage-plugin-debrief-import';
import { CheckedDocument, checkDocument } from './checkDocument';

/**
 * What is handed to a thread: plain JSON, as is what it answers.
 *
 * @internal
 */
export interface ReadingTask {
  document: MarkdownDocument;
  options: MarkdownImportOptions;
}

/**
 * Runs in a thread of its own; `DocumentReader` starts it by its file.
 *
 * @internal
 */
export default function readDocument({
  document,
  options,
}: ReadingTask): CheckedDocument {
  return checkDocument(importMarkdown(document, options));
}
