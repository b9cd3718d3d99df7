import { ChangeSignal, changeSignalChannel } from '../changes/changeEvent';

/** The portal's signals, as far as pages hear them; a test sends them. */
export class FakeSignals {
  readonly #listeners = new Set<jest.Mock>();

  /** How many listen to changes now. */
  get listeners(): number {
    return this.#listeners.size;
  }

  subscribe<T>(
    channel: string,
    onMessage: (message: T) => void,
  ): { unsubscribe(): void } {
    const listener: jest.Mock = jest.fn(onMessage);
    if (channel === changeSignalChannel) {
      this.#listeners.add(listener);
    }
    return { unsubscribe: () => this.#listeners.delete(listener) };
  }

  /** Tells that something was changed: of a debrief, unless it says otherwise. */
  send(
    ownerId: string,
    change: Pick<ChangeSignal, 'version'> & Partial<ChangeSignal>,
  ): void {
    const signal: ChangeSignal = {
      what: 'debrief',
      id: ownerId,
      owner: { type: 'debrief', id: ownerId },
      action: 'updated',
      ...change,
    };
    this.#listeners.forEach(listener => listener(signal));
  }
}
