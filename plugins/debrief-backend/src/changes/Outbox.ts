import { ChangeEvent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v4 as uuid } from 'uuid';
import { Database, insertAll, takeTurn } from '../database';

interface OutboxRow {
  position: number | string;
  /** What is published in the order in which it happened. */
  owner_id: string;
  /** JSON */
  event: string;
  published_at: number | string | null;
  attempts: number;
  claimed_by: string | null;
  claimed_until: number | string;
}

/** What is to be done with an event: publish it, and then tell people. */
export type OutboxStep = 'publish' | 'tell';

/** An event whose next step nobody else takes meanwhile. */
export interface ClaimedEvent {
  position: number;
  /** By which it is ours, together with what was claimed at the same time. */
  claim: string;
  event: ChangeEvent;
  /** Epoch milliseconds; null as long as it is to be published. */
  publishedAt: number | null;
  /** How often the step was tried before. */
  attempts: number;
}

const table = 'change_events';
const orders: Record<OutboxStep, string[]> = {
  publish: ['position'],
  // What failed before does not keep others waiting.
  tell: ['attempts', 'position'],
};
const batchSize = 50;
// A replica that has not renewed its claim by then is taken for dead.
const claimMilliseconds = 2 * 60 * 1000;

/**
 * Events that are still to be published, or that people are still to be told
 * of. They are written in the transaction that changes something, so that none
 * is lost when the process ends between the two.
 */
export class Outbox {
  constructor(private readonly database: Database) {}

  async add(tx: Knex.Transaction, events: ChangeEvent[]): Promise<void> {
    await insertAll(
      tx,
      table,
      events.map(event => ({
        owner_id: event.owner.id,
        event: JSON.stringify(event),
        published_at: null,
        attempts: 0,
        claimed_by: null,
        claimed_until: 0,
      })),
    );
  }

  /** The next events for a step, which nobody else takes meanwhile. */
  async claim(step: OutboxStep, now: number): Promise<ClaimedEvent[]> {
    const due = await whereDue(this.database.knex(table), step, now).first(
      'position',
    );
    if (!due) {
      return [];
    }
    const claim = uuid();
    return this.takingTurns(async tx => {
      await whereDue(tx(table), step, now)
        .whereIn('position', selectNext(tx, step, now))
        .update({ claimed_by: claim, claimed_until: now + claimMilliseconds });
      const rows: OutboxRow[] = await tx(table)
        .where('claimed_by', claim)
        .orderBy(orders[step]);
      return rows.map(row => toClaimedEvent(row, claim));
    });
  }

  /**
   * Keeps an event, and what was claimed with it, for longer.
   *
   * @returns whether it is still ours; it is not when it took too long
   */
  async renew(claimed: ClaimedEvent, now: number): Promise<boolean> {
    return this.takingTurns(async tx => {
      await tx<OutboxRow>(table)
        .where('claimed_by', claimed.claim)
        .update({ claimed_until: now + claimMilliseconds });
      const ours = await whereOurs(tx, claimed).first('position');
      return ours !== undefined;
    });
  }

  /** Says that events are out; people can be told of them now. */
  async markPublished(claimed: ClaimedEvent[], now: number): Promise<void> {
    await whereOurs(this.database.knex, ...claimed).update({
      published_at: now,
      attempts: 0,
      claimed_by: null,
      claimed_until: 0,
    });
  }

  /** Forgets events: people were told, or will not be any more. */
  async remove(claimed: ClaimedEvent[]): Promise<void> {
    await whereOurs(this.database.knex, ...claimed).delete();
  }

  /** Gives back what was not tried, because something before it failed. */
  async giveBack(claimed: ClaimedEvent): Promise<void> {
    await whereOurs(this.database.knex, claimed).update({
      claimed_by: null,
      claimed_until: 0,
    });
  }

  /** Gives back what failed, to be tried again after a while. */
  async release(claimed: ClaimedEvent, until: number): Promise<void> {
    await this.takingTurns(tx =>
      whereOurs(tx, claimed).update({
        attempts: claimed.attempts + 1,
        claimed_by: null,
        claimed_until: until,
      }),
    );
  }

  // Whoever looks for what is free must see what others have just taken, or
  // took longer for: it would skip that and go on with what comes after it.
  private takingTurns<T>(
    work: (tx: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async tx => {
      await takeTurn(tx, 'change-events');
      return work(tx);
    });
  }
}

function whereOurs(db: Knex, ...claimed: ClaimedEvent[]) {
  return db<OutboxRow>(table)
    .whereIn(
      'position',
      claimed.map(it => it.position),
    )
    .whereIn('claimed_by', [...new Set(claimed.map(it => it.claim))]);
}

function whereDue(
  query: Knex.QueryBuilder,
  step: OutboxStep,
  now: number,
): Knex.QueryBuilder {
  return step === 'publish'
    ? query.whereNull('published_at').where('claimed_until', '<', now)
    : query.whereNotNull('published_at').where('claimed_until', '<', now);
}

function selectNext(
  db: Knex,
  step: OutboxStep,
  now: number,
): Knex.QueryBuilder {
  const next = whereDue(db({ next: table }), step, now)
    .orderBy(orders[step])
    .limit(batchSize)
    .select('next.position');
  return step === 'publish'
    ? next.whereNotExists(selectEarlier(db, now))
    : next;
}

// Events of one owner are published one after the other: what comes after one
// that is under way, or is to be tried again, goes on waiting.
function selectEarlier(db: Knex, now: number): Knex.QueryBuilder {
  return db({ earlier: table })
    .whereRaw('?? = ??', ['earlier.owner_id', 'next.owner_id'])
    .whereRaw('?? < ??', ['earlier.position', 'next.position'])
    .whereNull('earlier.published_at')
    .where('earlier.claimed_until', '>=', now)
    .select('earlier.position');
}

function toClaimedEvent(row: OutboxRow, claim: string): ClaimedEvent {
  return {
    position: Number(row.position),
    claim,
    event: JSON.parse(row.event),
    publishedAt: row.published_at === null ? null : Number(row.published_at),
    attempts: row.attempts,
  };
}
