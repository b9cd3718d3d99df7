import { EventEmitter } from 'events';
import { ChangeSignal, changeSignalChannel } from '../changes/changeEvent';

/** The portal's signals, as far as pages hear them; a test sends them. @public */
export class FakeSignals {
  readonly #channels = new EventEmitter();

  /** How many listen to changes now. */
  get listeners(): number {
    return this.#channels.listenerCount(changeSignalChannel);
  }

  subscribe<T>(
    channel: string,
    onMessage: (message: T) => void,
  ): { unsubscribe(): void } {
    this.#channels.on(channel, onMessage);
    return { unsubscribe: () => this.#channels.off(channel, onMessage) };
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
    this.#channels.emit(changeSignalChannel, signal);
  }
}
