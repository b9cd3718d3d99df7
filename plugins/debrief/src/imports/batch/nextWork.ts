import type { ImportBatch } from './importBatch';
import type { ImportedFile } from './importedFile';

const previewsAtOnce = 10;
const charactersAtOnce = 500_000;
const savesAtOnce = 2;

/**
 * The files to be read next, in one request; none while others are being read.
 * Few at a time, so that progress shows.
 */
export function findNextPreviews({ files }: ImportBatch): ImportedFile[] {
  if (files.some(it => it.preview.status === 'reading')) {
    return [];
  }
  const next: ImportedFile[] = [];
  let characters = 0;
  for (const file of files) {
    if (file.preview.status !== 'waiting') {
      continue;
    }
    characters += file.content.length;
    const isFull =
      next.length === previewsAtOnce || characters > charactersAtOnce;
    if (next.length > 0 && (isFull || file.preview.alone)) {
      break;
    }
    next.push(file);
    if (file.preview.alone) {
      break;
    }
  }
  return next;
}

/** The files to be saved next, each in a request of its own. */
export function findNextSaves({ files }: ImportBatch): ImportedFile[] {
  const running = files.filter(it => it.saving.status === 'saving').length;
  return files
    .filter(it => it.saving.status === 'waiting')
    .slice(0, Math.max(0, savesAtOnce - running));
}
