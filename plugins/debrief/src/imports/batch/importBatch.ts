import type {
  AffectedEntityInput,
  ImportDefaults,
  ImportedFile,
} from './importedFile';
import type { DocumentSource, RefusedFile } from '../files/readDocument';
import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';

/** Everything that the import page knows. */
export interface ImportBatch {
  files: ImportedFile[];
  refused: RefusedFile[];
  defaults: ImportDefaults;
  /** How many files there have ever been: each gets a key of its own. */
  keysGiven: number;
}

export type ImportAction =
  | { type: 'files-added'; files: DocumentSource[]; refused: RefusedFile[] }
  | { type: 'refused-dismissed' }
  | { type: 'cleared' }
  | { type: 'defaults-changed'; defaults: Partial<ImportDefaults> }
  | { type: 'choice-changed'; keys: string[]; isLeftOut: boolean }
  | { type: 'entities-changed'; key: string; entities: string[] | null }
  | { type: 'preview-started'; keys: string[] }
  | {
      type: 'preview-read';
      timeZone: string;
      documents: { key: string; document: ImportedDocument }[];
    }
  | {
      type: 'preview-failed';
      timeZone: string;
      keys: string[];
      message: string;
      /** Reads each on its own: one of them may have spoilt it for the others. */
      retryAlone: boolean;
    }
  | { type: 'preview-retried'; keys: string[] }
  | { type: 'saving-asked'; keys: string[] }
  | { type: 'saving-started'; key: string }
  | { type: 'saved'; key: string; id: string; number: number | null }
  | { type: 'saving-failed'; key: string; message: string };

/** More than this in one list are another import. */
export const maximumFiles = 1_000;

export function startBatch(timeZone: string): ImportBatch {
  return {
    files: [],
    refused: [],
    defaults: { entities: [], severity: null, timeZone },
    keysGiven: 0,
  };
}

/** What becomes of the batch; what was saved never changes again. */
export function changeBatch(
  batch: ImportBatch,
  action: ImportAction,
): ImportBatch {
  switch (action.type) {
    case 'files-added':
      return addFiles(batch, action.files, action.refused);
    case 'refused-dismissed':
      return { ...batch, refused: [] };
    case 'cleared':
      return { ...batch, files: [], refused: [] };
    case 'defaults-changed':
      return changeDefaults(batch, action.defaults);
    case 'choice-changed':
      return changeFiles(batch, action.keys, file =>
        isWaitingForPerson(file) ? { isLeftOut: action.isLeftOut } : {},
      );
    case 'entities-changed':
      return changeFiles(batch, [action.key], file =>
        isWaitingForPerson(file) ? { entities: action.entities } : {},
      );
    case 'preview-started':
      return changeFiles(batch, action.keys, () => ({
        preview: { status: 'reading' },
      }));
    case 'preview-read':
      return showPreviews(batch, action);
    case 'preview-failed':
      return failPreviews(batch, action);
    case 'preview-retried':
      return changeFiles(batch, action.keys, ({ preview }) =>
        preview.status === 'failed'
          ? { preview: { status: 'waiting', alone: false } }
          : {},
      );
    case 'saving-asked':
      return changeFiles(batch, action.keys, file =>
        canBeSaved(file, batch.defaults)
          ? { saving: { status: 'waiting' } }
          : {},
      );
    case 'saving-started':
      return changeFiles(batch, [action.key], () => ({
        saving: { status: 'saving' },
      }));
    case 'saved':
      return changeFiles(batch, [action.key], () => ({
        saving: { status: 'saved', id: action.id, number: action.number },
      }));
    case 'saving-failed':
      return changeFiles(batch, [action.key], () => ({
        saving: { status: 'failed', message: action.message },
      }));
    default:
      return batch;
  }
}

/** Not asked to be saved, or failed to be: a person decides what is next. */
export function isWaitingForPerson({ saving }: ImportedFile): boolean {
  return saving.status === 'none' || saving.status === 'failed';
}

/** The file's own choice, else what the document names, else the defaults. */
export function entitiesOf(
  file: ImportedFile,
  defaults: ImportDefaults,
): AffectedEntityInput[] {
  const named =
    file.preview.status === 'read'
      ? file.preview.document.debrief.entities
      : [];
  if (file.entities === null && named.length > 0) {
    return named;
  }
  return (file.entities ?? defaults.entities).map(entityRef => ({
    entityRef,
    role: named.find(it => it.entityRef === entityRef)?.role ?? 'impacted',
  }));
}

/** Chosen, and would be saved if it named an entity. */
export function isChosen(file: ImportedFile): boolean {
  return (
    !file.isLeftOut &&
    file.preview.status === 'read' &&
    isWaitingForPerson(file)
  );
}

export function lacksEntities(
  file: ImportedFile,
  defaults: ImportDefaults,
): boolean {
  return (
    file.preview.status === 'read' && entitiesOf(file, defaults).length === 0
  );
}

function canBeSaved(file: ImportedFile, defaults: ImportDefaults): boolean {
  return isChosen(file) && !lacksEntities(file, defaults);
}

function addFiles(
  batch: ImportBatch,
  added: DocumentSource[],
  refusedBefore: RefusedFile[],
): ImportBatch {
  const files = [...batch.files];
  let { keysGiven } = batch;
  const refused = [...batch.refused, ...refusedBefore];
  const nameOfContent = new Map(files.map(it => [it.content, it.name]));
  for (const { name, content } of added) {
    const twin = nameOfContent.get(content);
    if (twin !== undefined) {
      refused.push({ name, reason: { type: 'twice', twin } });
    } else if (files.length >= maximumFiles) {
      refused.push({ name, reason: { type: 'too-many', limit: maximumFiles } });
    } else {
      nameOfContent.set(content, name);
      keysGiven += 1;
      files.push({
        key: String(keysGiven),
        name,
        content,
        isLeftOut: false,
        entities: null,
        preview: { status: 'waiting', alone: false },
        saving: { status: 'none' },
      });
    }
  }
  return { ...batch, files, refused, keysGiven };
}

// A document's times depend on the zone, so that it has to be read once more.
function changeDefaults(
  batch: ImportBatch,
  changed: Partial<ImportDefaults>,
): ImportBatch {
  const defaults = { ...batch.defaults, ...changed };
  if (defaults.timeZone === batch.defaults.timeZone) {
    return { ...batch, defaults };
  }
  return {
    ...batch,
    defaults,
    files: batch.files.map(file =>
      isWaitingForPerson(file)
        ? { ...file, preview: { status: 'waiting', alone: false } }
        : file,
    ),
  };
}

function showPreviews(
  batch: ImportBatch,
  answer: Extract<ImportAction, { type: 'preview-read' }>,
): ImportBatch {
  const documents = new Map(answer.documents.map(it => [it.key, it.document]));
  return changeAnswered(batch, answer.timeZone, [...documents.keys()], key => {
    const document = documents.get(key);
    return document && { status: 'read', document };
  });
}

function failPreviews(
  batch: ImportBatch,
  answer: Extract<ImportAction, { type: 'preview-failed' }>,
): ImportBatch {
  return changeAnswered(batch, answer.timeZone, answer.keys, () =>
    answer.retryAlone
      ? { status: 'waiting', alone: true }
      : { status: 'failed', message: answer.message },
  );
}

// The answer to a question that was asked for another zone says nothing.
function changeAnswered(
  batch: ImportBatch,
  timeZone: string,
  keys: string[],
  previewOf: (key: string) => ImportedFile['preview'] | undefined,
): ImportBatch {
  if (timeZone !== batch.defaults.timeZone) {
    return batch;
  }
  return changeFiles(batch, keys, file => ({
    preview:
      file.preview.status === 'reading'
        ? previewOf(file.key) ?? file.preview
        : file.preview,
  }));
}

function changeFiles(
  batch: ImportBatch,
  keys: string[],
  change: (file: ImportedFile) => Partial<ImportedFile>,
): ImportBatch {
  const changed = new Set(keys);
  return {
    ...batch,
    files: batch.files.map(file =>
      changed.has(file.key) && file.saving.status !== 'saved'
        ? { ...file, ...change(file) }
        : file,
    ),
  };
}
