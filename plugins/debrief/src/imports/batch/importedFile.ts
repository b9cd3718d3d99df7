import type {
  EntityRole,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';

/** What the documents do not say themselves. */
export interface ImportDefaults {
  entities: string[];
  severity: string | null;
  /** IANA name, for times without a zone. */
  timeZone: string;
}

export interface AffectedEntityInput {
  entityRef: string;
  role: EntityRole;
}

/** One file on its way to be a debrief. */
export interface ImportedFile {
  key: string;
  /** With the folders that it was in. */
  name: string;
  content: string;
  isLeftOut: boolean;
  /** Chosen for this file; null while the document or the defaults say. */
  entities: string[] | null;
  preview: PreviewState;
  saving: SavingState;
}

export type PreviewState =
  | { status: 'waiting'; alone: boolean }
  | { status: 'reading' }
  | { status: 'read'; document: ImportedDocument }
  | { status: 'failed'; message: string };

export type SavingState =
  | { status: 'none' }
  | { status: 'waiting' }
  | { status: 'saving' }
  | { status: 'saved'; id: string; number: number | null }
  | { status: 'failed'; message: string };
