import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { giveWay } from '../database';
import { ClaimedEvent, Outbox, OutboxStep } from './Outbox';

/** How one step is taken. */
export interface Work {
  step: OutboxStep;
  /** Rejects when it could not be done. */
  run(claimed: ClaimedEvent): Promise<void>;
  /** Notes down that it was done. */
  finish(claimed: ClaimedEvent): Promise<void>;
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

  private async workOn(events: ClaimedEvent[]): Promise<void> {
    const { outbox, work } = this.options;
    const held = new Set<string>();
    for (const [index, claimed] of events.entries()) {
      await giveWay();
      const { owner } = claimed.event;
      if (this.isClosed || held.has(owner.id)) {
        await outbox.giveBack(claimed);
      } else if (index === 0 || (await outbox.renew(claimed, Date.now()))) {
        const isDone = await this.workOnOne(claimed);
        if (!isDone && work.keepsOrder) {
          held.add(owner.id);
        }
      }
    }
  }

  private async workOnOne(claimed: ClaimedEvent): Promise<boolean> {
    const { work } = this.options;
    try {
      await work.run(claimed);
    } catch (error) {
      await work.fail(claimed, toError(error));
      return false;
    }
    await work.finish(claimed);
    return true;
  }
}
