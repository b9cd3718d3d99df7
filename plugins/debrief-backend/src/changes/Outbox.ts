import { ChangeEvent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v4 as uuid } from 'uuid';
import { Database, insertAll, toStored } from '../database';

interface OutboxRow {
  event_id: string;
  /** What is told of in the order in which it happened. */
  owner_id: string;
  /** JSON */
  event: string;
  created_at: number | string;
  attempts: number;
  claimed_by: string | null;
  claimed_until: number | string;
}

/** An event that is to be published now. */
export interface ClaimedEvent {
  event: ChangeEvent;
  /** How often that was tried before. */
  attempts: number;
}

const table = 'change_events';
const batchSize = 50;
// A replica that has not finished by then is taken for dead.
const claimMilliseconds = 60 * 1000;

/**
 * Events that are still to be published. They are written in the transaction
 * that changes something, so that none is lost when the process ends between
 * the two.
 */
export class Outbox {
  constructor(private readonly database: Database) {}

  async add(tx: Knex.Transaction, events: ChangeEvent[]): Promise<void> {
    await insertAll(
      tx,
      table,
      events.map(event => ({
        event_id: event.eventId,
        owner_id: event.owner.id,
        event: JSON.stringify(event),
        created_at: toStored(event.at),
        attempts: 0,
        claimed_by: null,
        claimed_until: 0,
      })),
    );
  }

  /**
   * The next events, which nobody else publishes meanwhile. What waits behind
   * another event of its owner that is under way, or is to be tried again,
   * goes on waiting.
   */
  async claim(now: number): Promise<ClaimedEvent[]> {
    const { knex } = this.database;
    const claim = uuid();
    const next = knex({ next: table })
      .where('next.claimed_until', '<', now)
      .whereNotExists(
        knex({ earlier: table })
          .whereRaw('?? = ??', ['earlier.owner_id', 'next.owner_id'])
          .whereRaw('?? < ??', ['earlier.event_id', 'next.event_id'])
          .where('earlier.claimed_until', '>=', now)
          .select('earlier.event_id'),
      )
      .orderBy('next.event_id')
      .limit(batchSize)
      .select('next.event_id');
    await knex<OutboxRow>(table)
      .whereIn('event_id', next)
      .where('claimed_until', '<', now)
      .update({ claimed_by: claim, claimed_until: now + claimMilliseconds });
    const rows = await knex<OutboxRow>(table)
      .where('claimed_by', claim)
      .orderBy('event_id')
      .select('event', 'attempts');
    return rows.map(({ event, attempts }) => ({
      event: JSON.parse(event),
      attempts,
    }));
  }

  /** Forgets an event: it was published, or will not be any more. */
  async remove(eventId: string): Promise<void> {
    await this.database
      .knex<OutboxRow>(table)
      .where('event_id', eventId)
      .delete();
  }

  /** Gives back what was not tried, because something before it failed. */
  async giveBack(eventId: string): Promise<void> {
    await this.database
      .knex<OutboxRow>(table)
      .where('event_id', eventId)
      .update({ claimed_by: null, claimed_until: 0 });
  }

  /** Gives back what could not be published, to be tried again after a while. */
  async release(eventId: string, until: number): Promise<void> {
    await this.database
      .knex<OutboxRow>(table)
      .where('event_id', eventId)
      .increment('attempts', 1)
      .update({ claimed_by: null, claimed_until: until });
  }
}
