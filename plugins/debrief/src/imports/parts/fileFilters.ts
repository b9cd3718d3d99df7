import { findDoubts } from '../batch/doubts';
import { ImportBatch, lacksEntities } from '../batch/importBatch';
import type { ImportedFile } from '../batch/importedFile';

export const fileFilters = ['all', 'doubtful', 'failed', 'imported'] as const;

export type FileFilter = (typeof fileFilters)[number];

/** The files of a batch that a filter lets through. */
export function filterFiles(
  { files, defaults }: ImportBatch,
  filter: FileFilter,
): ImportedFile[] {
  const fits: Record<FileFilter, (file: ImportedFile) => boolean> = {
    all: () => true,
    doubtful: file =>
      file.preview.status === 'read' &&
      (file.preview.document.warnings.length > 0 ||
        lacksEntities(file, defaults) ||
        findDoubts(file, defaults).length > 0),
    failed: ({ preview, saving }) =>
      preview.status === 'failed' || saving.status === 'failed',
    imported: ({ saving }) => saving.status === 'saved',
  };
  return files.filter(fits[filter]);
}
