import { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';
import {
  importMarkdown,
  MarkdownDocument,
  MarkdownImportOptions,
} from '@debrief/backstage-plugin-debrief-import';

/** What is handed to a thread: plain JSON, as is what it answers. */
export interface ReadingTask {
  document: MarkdownDocument;
  options: MarkdownImportOptions;
}

/** Runs in a thread of its own; `DocumentReader` starts it by its file. */
export default function readDocument({
  document,
  options,
}: ReadingTask): ImportedDocument {
  return importMarkdown(document, options);
}
