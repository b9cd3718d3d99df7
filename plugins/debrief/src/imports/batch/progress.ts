import { ImportBatch, isChosen, lacksEntities } from './importBatch';
import type { ImportedFile } from './importedFile';

/** How far the batch is. */
export interface ImportProgress {
  /** Files whose preview is there, or cannot be. */
  previewed: number;
  unread: number;
  total: number;
  /** Files that the button would import. */
  chosen: ImportedFile[];
  /** Those of them that name no entity yet. */
  withoutEntities: ImportedFile[];
  /** Asked to be saved and not answered yet. */
  beingSaved: number;
  saved: number;
  failed: ImportedFile[];
}

export function progressOf({ files, defaults }: ImportBatch): ImportProgress {
  const chosen = files.filter(isChosen);
  const count = (fits: (file: ImportedFile) => boolean) =>
    files.filter(fits).length;
  return {
    total: files.length,
    previewed: count(it => ['read', 'failed'].includes(it.preview.status)),
    unread: count(it => it.preview.status === 'failed'),
    chosen,
    withoutEntities: chosen.filter(it => lacksEntities(it, defaults)),
    beingSaved: count(it => ['waiting', 'saving'].includes(it.saving.status)),
    saved: count(it => it.saving.status === 'saved'),
    failed: files.filter(it => it.saving.status === 'failed'),
  };
}

/** Whether leaving the page would lose anything that somebody prepared. */
export function hasUnsavedWork(batch: ImportBatch): boolean {
  return batch.files.some(
    file =>
      !file.isLeftOut &&
      file.saving.status !== 'saved' &&
      file.preview.status !== 'failed',
  );
}
