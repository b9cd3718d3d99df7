import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ChangeEvent,
  changeEventTopic,
} from '@debrief/backstage-plugin-debrief-common';
import { ClaimedEvent, Outbox } from './Outbox';

/** Hears of every change, once it is saved. */
export interface ChangeListener {
  onChange(event: ChangeEvent): Promise<void>;
}

const mostAttempts = 5;
const retryMilliseconds = 30 * 1000;

/**
 * Publishes what the outbox holds, one after the other: to the portal's events
 * first, then to those who are to be told.
 */
export class ChangePublisher {
  private running: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly options: {
      outbox: Outbox;
      events: EventsService;
      listeners: ChangeListener[];
      logger: LoggerService;
    },
  ) {}

  /** Publishes all there is; nobody has to wait for it. */
  publishSoon(): void {
    this.running = this.running.then(() => this.publishAll());
  }

  /** Publishes all there is. */
  async publish(): Promise<void> {
    this.publishSoon();
    await this.running;
  }

  /** Lets what is under way come to its end. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.running;
  }

  private async publishAll(): Promise<void> {
    const { outbox, logger } = this.options;
    try {
      while (!this.isClosed) {
        const events = await outbox.claim(Date.now());
        if (events.length === 0) {
          return;
        }
        await this.publishInOrder(events);
      }
    } catch (error) {
      logger.warn('Could not read the changes to be published', toError(error));
    }
  }

  private async publishInOrder(events: ClaimedEvent[]): Promise<void> {
    const held = new Set<string>();
    for (const claimed of events) {
      const { eventId, owner } = claimed.event;
      if (held.has(owner.id)) {
        await this.options.outbox.giveBack(eventId);
      } else {
        const isDone = await this.publishOne(claimed);
        if (!isDone) {
          held.add(owner.id);
        }
      }
    }
  }

  /** @returns whether that is all; otherwise it will be tried again */
  private async publishOne({
    event,
    attempts,
  }: ClaimedEvent): Promise<boolean> {
    const { outbox, logger } = this.options;
    try {
      await this.tell(event);
    } catch (error) {
      const isLast = attempts + 1 >= mostAttempts;
      logger.warn(
        `Could not tell of change ${event.eventId}; ${
          isLast ? 'gave up' : 'it will be tried again'
        }`,
        toError(error),
      );
      if (!isLast) {
        const pause = retryMilliseconds * (attempts + 1);
        await outbox.release(event.eventId, Date.now() + pause);
        return false;
      }
    }
    await outbox.remove(event.eventId);
    return true;
  }

  private async tell(event: ChangeEvent): Promise<void> {
    const { events, listeners } = this.options;
    await events.publish({
      topic: changeEventTopic,
      eventPayload: event,
      metadata: { what: event.what, action: event.action },
    });
    for (const listener of listeners) {
      await listener.onChange(event);
    }
  }
}
