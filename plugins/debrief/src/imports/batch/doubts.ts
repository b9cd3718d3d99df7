import type { ImportDefaults, ImportedFile } from './importedFile';

/** What a debrief would need and its document does not say. */
export const doubts = [
  'startedAt',
  'detectedAt',
  'resolvedAt',
  'severity',
  'timeline',
] as const;

export type Doubt = (typeof doubts)[number];

/** The most pressing first. */
export function findDoubts(
  file: ImportedFile,
  defaults: ImportDefaults,
): Doubt[] {
  if (file.preview.status !== 'read') {
    return [];
  }
  const { debrief, timeline } = file.preview.document;
  const isOpen: Record<Doubt, boolean> = {
    startedAt: !debrief.marks.startedAt,
    detectedAt: !debrief.marks.detectedAt,
    resolvedAt: !debrief.marks.resolvedAt,
    severity: severityOf(file, defaults) === null,
    timeline: timeline.length === 0,
  };
  return doubts.filter(doubt => isOpen[doubt]);
}

/** The document's own, else the default. */
export function severityOf(
  { preview }: ImportedFile,
  defaults: ImportDefaults,
): string | null {
  return preview.status === 'read'
    ? preview.document.debrief.severity ?? defaults.severity
    : null;
}
