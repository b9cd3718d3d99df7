import type { ChangeSignal } from '../changes/changeEvent';
import { changeSignalChannel } from '../changes/changeEvent';

/** The portal's signals, as far as pages hear them; a test sends them. @public */
export class FakeSignals {
  /** How many listen now. */
  get listeners(): number {
    return this.#listeners.size;
  }

  readonly #listeners = new Set<(message: ChangeSignal) => void>();

  subscribe(
    channel: string,
    onMessage: (message: ChangeSignal) => void,
  ): { unsubscribe(): void } {
    if (channel === changeSignalChannel) {
      this.#listeners.add(onMessage);
    }
    return { unsubscribe: () => this.#listeners.delete(onMessage) };
  }

  /** Tells that a debrief, or something of it, was changed. */
  send(
    debriefId: string,
    change: Pick<ChangeSignal, 'version'> & Partial<ChangeSignal>,
  ): void {
    const signal: ChangeSignal = {
      what: 'debrief',
      id: debriefId,
      owner: { type: 'debrief', id: debriefId },
      action: 'updated',
      ...change,
    };
    this.#listeners.forEach(listener => listener(signal));
  }
}
