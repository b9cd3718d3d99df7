import { ResponseError } from '@backstage/errors';
import {
  debriefEndpoints,
  ImportedDocument,
  importEndpoints,
  ImportResponse,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefApi,
  IdempotencyKeys,
} from '@debrief/backstage-plugin-debrief-react';
import {
  changeBatch,
  entitiesOf,
  ImportAction,
  ImportBatch,
  startBatch,
} from './importBatch';
import type { ImportedFile } from './importedFile';
import { findNextPreviews, findNextSaves } from './nextWork';
import { reasonOf } from './reasonOf';

/**
 * Carries a batch through: after each change it sends what is due. One that
 * fails stays in the list and stops no other.
 */
export class ImportRunner {
  readonly #api: DebriefApi;
  readonly #listeners = new Set<() => void>();
  readonly #keys = new Map<string, IdempotencyKeys>();
  #batch: ImportBatch;
  #isPaused = false;

  constructor(options: { api: DebriefApi; timeZone: string }) {
    this.#api = options.api;
    this.#batch = startBatch(options.timeZone);
  }

  readonly getBatch = (): ImportBatch => this.#batch;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (action: ImportAction): void => {
    this.#change(action);
    this.#sendWhatIsDue();
  };

  /** Sends nothing new; what is under way is finished. */
  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#sendWhatIsDue();
  }

  #change(action: ImportAction): void {
    this.#batch = changeBatch(this.#batch, action);
    this.#listeners.forEach(listener => listener());
  }

  #sendWhatIsDue(): void {
    if (this.#isPaused) {
      return;
    }
    const previews = findNextPreviews(this.#batch);
    if (previews.length > 0) {
      this.#preview(previews);
    }
    findNextSaves(this.#batch).forEach(file => this.#save(file));
  }

  async #preview(files: ImportedFile[]): Promise<void> {
    const { timeZone } = this.#batch.defaults;
    const keys = files.map(it => it.key);
    this.#change({ type: 'preview-started', keys });
    try {
      const { items } = await this.#api.call(importEndpoints.run, {
        body: {
          format: 'markdown',
          documents: files.map(toDocument),
          defaults: { timeZone, entities: [{ entityRef: stillToChoose }] },
          dryRun: true,
        },
      });
      if (items.length !== files.length) {
        throw new Error('The server did not answer for each document');
      }
      this.#showPreviews(keys, items, timeZone);
    } catch (error) {
      this.dispatch({
        type: 'preview-failed',
        timeZone,
        keys,
        message: reasonOf(error),
        retryAlone: keys.length > 1 && error instanceof ResponseError,
      });
    }
  }

  #showPreviews(
    keys: string[],
    items: ImportResponse['items'],
    timeZone: string,
  ): void {
    items.forEach((item, index) => {
      if ('error' in item) {
        this.#change({
          type: 'preview-failed',
          timeZone,
          keys: [keys[index]],
          message: item.error.message,
          retryAlone: false,
        });
      }
    });
    this.dispatch({
      type: 'preview-read',
      timeZone,
      documents: items.flatMap((item, index) =>
        'error' in item
          ? []
          : [{ key: keys[index], document: withoutStandIn(item) }],
      ),
    });
  }

  async #save(file: ImportedFile): Promise<void> {
    const { key } = file;
    this.#change({ type: 'saving-started', key });
    try {
      const { id, number } = await this.#import(file);
      this.dispatch({ type: 'saved', key, id, number: number ?? null });
    } catch (error) {
      this.dispatch({ type: 'saving-failed', key, message: reasonOf(error) });
    }
  }

  async #import(
    file: ImportedFile,
  ): Promise<ImportedDocument & { id: string }> {
    const { severity, timeZone } = this.#batch.defaults;
    const entities = entitiesOf(file, this.#batch.defaults);
    const request = {
      format: 'markdown' as const,
      documents: [toDocument(file)],
      defaults: { entities, timeZone, ...(severity && { severity }) },
      dryRun: false,
    };
    const {
      items: [document],
    } = await this.#api.call(importEndpoints.run, {
      body: request,
      idempotencyKey: this.#keysOf(file).keyFor(request),
    });
    if ('error' in document) {
      throw new Error(document.error.message);
    }
    const { id } = document;
    if (!id) {
      throw new Error('The server did not say which debrief it made');
    }
    if (file.entities && !areSame(document.debrief.entities, entities)) {
      await this.#replaceEntities(id, entities);
    }
    return { ...document, id };
  }

  // The defaults only fill in what a document does not name itself.
  async #replaceEntities(
    id: string,
    entities: ReturnType<typeof entitiesOf>,
  ): Promise<void> {
    const { version } = await this.#api.call(debriefEndpoints.get, { id });
    await this.#api.call(debriefEndpoints.update, {
      id,
      version,
      patch: { entities },
    });
  }

  #keysOf({ key }: ImportedFile): IdempotencyKeys {
    const keys = this.#keys.get(key) ?? new IdempotencyKeys();
    this.#keys.set(key, keys);
    return keys;
  }
}

// Stands in for the entities that are chosen while the preview is looked at;
// without one, the importer doubts in each document that there is any.
const stillToChoose = 'component:default/still-to-choose';

function withoutStandIn(document: ImportedDocument): ImportedDocument {
  return {
    ...document,
    debrief: {
      ...document.debrief,
      entities: document.debrief.entities.filter(
        it => it.entityRef !== stillToChoose,
      ),
    },
  };
}

function toDocument({ name, content }: ImportedFile) {
  return { name: name.slice(-500), content };
}

function areSame(
  some: { entityRef: string }[],
  others: { entityRef: string }[],
): boolean {
  const refs = new Set(some.map(it => it.entityRef));
  return (
    some.length === others.length && others.every(it => refs.has(it.entityRef))
  );
}
