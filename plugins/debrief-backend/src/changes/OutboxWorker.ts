import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { giveWay } from '../database';
import { ClaimedEvent, Outbox, OutboxStep } from './Outbox';

// Long before a claim ends.
const renewMilliseconds = 20 * 1000;

/** How one step is taken. */
export interface Work {
  step: OutboxStep;
  /** Rejects when it could not be done. */
  run(claimed: ClaimedEvent): Promise<void>;
  /** Notes down that it was done with all of them. */
  finish(claimed: ClaimedEvent[]): Promise<void>;
  /** What becomes of an event that it could not be done with. */
  fail(claimed: ClaimedEvent, error: Error): Promise<void>;
  /** Whether what failed keeps the later events of its owner waiting. */
  keepsOrder: boolean;
}

/** Takes one step for all events that wait for it, one after the other. */
export class OutboxWorker {
  private isClosed = false;

  constructor(
    private readonly options: {
      outbox: Outbox;
      logger: LoggerService;
      work: Work;
    },
  ) {}

  /** Stops after the event that is under way. */
  close(): void {
    this.isClosed = true;
  }

  /** Works until nothing is left for now. */
  async workThrough(): Promise<void> {
    const { outbox, logger, work } = this.options;
    try {
      while (!this.isClosed) {
        const events = await outbox.claim(work.step, Date.now());
        if (events.length === 0) {
          return;
        }
        await this.workOn(events);
      }
    } catch (error) {
      logger.warn(
        `Could not ${work.step} the changes that wait for it`,
        toError(error),
      );
    }
  }

  // That they were done is noted down for all of them at once. Whoever dies
  // before that leaves them to be done again.
  private async workOn(events: ClaimedEvent[]): Promise<void> {
    const { outbox, work } = this.options;
    const held = new Set<string>();
    const done: ClaimedEvent[] = [];
    let claimedAt = Date.now();
    for (const claimed of events) {
      await giveWay();
      const now = Date.now();
      if (now - claimedAt > renewMilliseconds) {
        if (!(await outbox.renew(claimed, now))) {
          return;
        }
        claimedAt = now;
      }
      const { owner } = claimed.event;
      if (this.isClosed || held.has(owner.id)) {
        await outbox.giveBack(claimed);
      } else if (await this.workOnOne(claimed)) {
        done.push(claimed);
      } else if (work.keepsOrder) {
        held.add(owner.id);
      }
    }
    if (done.length > 0) {
      await work.finish(done);
    }
  }

  private async workOnOne(claimed: ClaimedEvent): Promise<boolean> {
    const { work } = this.options;
    try {
      await work.run(claimed);
      return true;
    } catch (error) {
      await work.fail(claimed, toError(error));
      return false;
    }
  }
}
