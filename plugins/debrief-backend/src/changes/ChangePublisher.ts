import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ChangeEvent,
  changeEventTopic,
} from '@debrief/backstage-plugin-debrief-common';
import { ClaimedEvent, Outbox } from './Outbox';
import { OutboxWorker, Work } from './OutboxWorker';

/** Hears of every change, once its event is out. */
export interface ChangeListener {
  onChange(event: ChangeEvent): Promise<void>;
}

interface ChangePublisherOptions {
  outbox: Outbox;
  events: EventsService;
  listeners: ChangeListener[];
  logger: LoggerService;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const firstPause = 30 * second;
const longestPause = { publish: 5 * minute, tell: 2 * hour };
const toldWithin = 24 * hour;

/**
 * Publishes what the outbox holds to the portal's events, and then tells those
 * who are to be told: apart from each other, so that events go out while
 * notifications or the catalog are away.
 */
export class ChangePublisher {
  private readonly publisher: OutboxWorker;
  private readonly teller: OutboxWorker;
  private publishing: Promise<void> = Promise.resolve();
  private telling: Promise<void> = Promise.resolve();

  constructor(options: ChangePublisherOptions) {
    this.publisher = new OutboxWorker({ ...options, work: publish(options) });
    this.teller = new OutboxWorker({ ...options, work: tell(options) });
  }

  /** Publishes and tells all there is; nobody has to wait for it. */
  publishSoon(): void {
    this.publishing = this.publishing.then(() => this.publisher.workThrough());
    this.telling = Promise.all([this.publishing, this.telling]).then(() =>
      this.teller.workThrough(),
    );
  }

  /** Publishes and tells all there is. */
  async publish(): Promise<void> {
    this.publishSoon();
    await this.telling;
  }

  /** Lets what is under way come to its end. */
  async close(): Promise<void> {
    this.publisher.close();
    this.teller.close();
    await this.telling;
  }
}

// Every event goes out some day: others rely on hearing of each.
function publish({ outbox, events, logger }: ChangePublisherOptions): Work {
  return {
    step: 'publish',
    keepsOrder: true,
    run: ({ event }) =>
      events.publish({
        topic: changeEventTopic,
        eventPayload: event,
        metadata: { what: event.what, action: event.action },
      }),
    finish: claimed => outbox.markPublished(claimed, Date.now()),
    fail: async (claimed, error) => {
      logger.warn(
        `Could not publish change ${claimed.event.eventId}; it will be tried again`,
        error,
      );
      await outbox.release(claimed, Date.now() + pauseAfter(claimed));
    },
  };
}

// To be told a day late helps nobody any more.
function tell({ outbox, listeners, logger }: ChangePublisherOptions): Work {
  return {
    step: 'tell',
    keepsOrder: false,
    run: async ({ event }) => {
      for (const listener of listeners) {
        await listener.onChange(event);
      }
    },
    finish: claimed => outbox.remove(claimed),
    fail: async (claimed, error) => {
      const { eventId } = claimed.event;
      const again = Date.now() + pauseAfter(claimed);
      if (again > (claimed.publishedAt ?? 0) + toldWithin) {
        logger.error(
          `Could not tell of change ${eventId} for a day and gave up; its event was published`,
          error,
        );
        await outbox.remove([claimed]);
      } else {
        logger.warn(
          `Could not tell of change ${eventId}; it will be tried again`,
          error,
        );
        await outbox.release(claimed, again);
      }
    },
  };
}

/** Milliseconds; twice as long after each attempt. */
function pauseAfter({ attempts, publishedAt }: ClaimedEvent): number {
  return Math.min(
    firstPause * 2 ** attempts,
    longestPause[publishedAt === null ? 'publish' : 'tell'],
  );
}
