import type {
  SignalApi,
  SignalSubscriber,
} from '@backstage/plugin-signals-react';
import {
  ChangeSignal,
  changeSignalChannel,
  changeSignalSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { QueryClient } from '@tanstack/react-query';
import { readAgain } from './readAgain';

/** How long what is heard is gathered, so that a burst is read once. */
export const gatheringMs = 1000;

/**
 * Hears from the portal that something changed, and has what was read of it
 * read again. All places of a browser tab that share what was read listen once.
 */
export class ChangeFeed {
  readonly #client: QueryClient;
  #places = 0;
  #subscription: SignalSubscriber | undefined;
  #heard: ChangeSignal[] = [];
  #isReading = false;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /** Listens for one more place, until that stops. */
  listen(signals: SignalApi): () => void {
    this.#places += 1;
    this.#subscription ??= signals.subscribe(changeSignalChannel, this.#hear);
    return () => {
      this.#places -= 1;
      if (this.#places === 0) {
        this.#subscription?.unsubscribe();
        this.#subscription = undefined;
      }
    };
  }

  #hear = (message: unknown): void => {
    const { data } = changeSignalSchema.safeParse(message);
    if (data) {
      this.#heard.push(data);
      this.#readSoon();
    }
  };

  /** What is heard while it is being read may be missing there. */
  #readSoon(): void {
    if (!this.#isReading && this.#heard.length > 0) {
      this.#isReading = true;
      setTimeout(() => this.#read(), gatheringMs);
    }
  }

  async #read(): Promise<void> {
    const signals = this.#heard;
    this.#heard = [];
    await readAgain(this.#client, signals);
    this.#isReading = false;
    this.#readSoon();
  }
}
