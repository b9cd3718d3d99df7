import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { UnreadDocument } from '@debrief/backstage-plugin-debrief-common';
import {
  MarkdownDocument,
  MarkdownImportOptions,
} from '@debrief/backstage-plugin-debrief-import';
import { Piscina } from 'piscina';
import { CheckedDocument } from './checkDocument';
import { ReadingTask } from './documentThread';
import { ImportLimits } from './readImportLimits';
import { Turns } from './Turns';

/** Reads documents where their length holds up nobody else. */
export interface DocumentReader {
  /** What was read of each; one that could not be read says why. */
  read(
    documents: MarkdownDocument[],
    options: MarkdownImportOptions,
  ): Promise<(CheckedDocument | UnreadDocument)[]>;
}

/** Reads each document in a thread that ends at the limits of time and memory. */
export class ThreadedDocumentReader implements DocumentReader {
  readonly #limits: ImportLimits;
  readonly #logger: LoggerService;
  readonly #startTimer: () => AbortSignal;
  readonly #threads: Piscina<ReadingTask, CheckedDocument>;
  readonly #turns: Turns;
  #importsUnderWay = 0;

  constructor(options: {
    limits: ImportLimits;
    logger: LoggerService;
    /** For tests: what the threads run. */
    threadFile?: string;
    /** For tests: what ends when a document took too long. */
    startTimer?: () => AbortSignal;
  }) {
    const { limits, logger } = options;
    const filename = options.threadFile ?? findThreadFile();
    this.#limits = limits;
    this.#logger = logger;
    this.#startTimer =
      options.startTimer ??
      (() => AbortSignal.timeout(limits.timeoutMilliseconds));
    this.#turns = new Turns(limits.threads);
    this.#threads = new Piscina({
      filename,
      execArgv: threadArguments(filename),
      minThreads: 0,
      maxThreads: limits.threads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    });
    // A thread that runs out of memory says so here as well as to its task.
    this.#threads.on('error', () => {});
  }

  async read(
    documents: MarkdownDocument[],
    options: MarkdownImportOptions,
  ): Promise<(CheckedDocument | UnreadDocument)[]> {
    if (this.#importsUnderWay >= this.#limits.imports) {
      throw new ServiceUnavailableError(
        'Too many imports are being read already; nothing was imported. Try again in a minute',
      );
    }
    this.#importsUnderWay += 1;
    try {
      const read: (CheckedDocument | UnreadDocument)[] = [];
      // One after the other, so that a long import lets short ones in between.
      for (const document of documents) {
        read.push(
          await this.#turns.take(() => this.#readOne({ document, options })),
        );
      }
      return read;
    } finally {
      this.#importsUnderWay -= 1;
    }
  }

  /** Ends the threads; what they were reading is given up. */
  async stop(): Promise<void> {
    await this.#threads.destroy();
  }

  async #readOne(task: ReadingTask): Promise<CheckedDocument | UnreadDocument> {
    const signal = this.#startTimer();
    try {
      return await this.#threads.run(task, { signal });
    } catch (error) {
      const message = signal.aborted
        ? `took longer to read than ${
            this.#limits.timeoutMilliseconds
          } ms (debrief.imports.timeout); divide it or leave it out`
        : this.#explain(error);
      return { name: task.document.name, error: { message } };
    }
  }

  #explain(error: unknown): string {
    if (isOutOfMemory(error)) {
      return `needs more than ${
        this.#limits.memoryMegabytes
      } MB to be read (debrief.imports.memoryMegabytes); divide it or leave it out`;
    }
    this.#logger.error(`A document could not be read: ${error}`);
    return 'could not be read';
  }
}

function findThreadFile(): string {
  return require.resolve(
    '@debrief/backstage-plugin-debrief-backend/document-thread',
  );
}

/** What compiles TypeScript, where nothing that runs this process does: Jest. */
function threadArguments(file: string): string[] | undefined {
  const isCompiled = file.endsWith('js');
  const hasLoader = process.execArgv.some(it => /^--(require|import)/.test(it));
  return isCompiled || hasLoader
    ? undefined
    : ['--require', require.resolve('@backstage/cli/config/nodeTransform.cjs')];
}

function isOutOfMemory(error: unknown): boolean {
  return isError(error) && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
