import { Knex } from 'knex';
import { Database } from '../database';
import { Call } from './Call';
import { IdempotencyKeyReusedError } from './errors';

interface IdempotencyRow {
  actor: string;
  key: string;
  route: string;
  body_hash: string;
  /** JSON */
  result: string | null;
  created_at: number | string;
}

const table = 'idempotency_keys';
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Makes a request that is sent again count once: its result is saved in the
 * transaction of the work itself, so that there is never one without the other.
 */
export class Idempotency {
  constructor(private readonly database: Database) {}

  /**
   * Does the work in a transaction, or, for a key that was used before, answers
   * what it answered then.
   *
   * @throws IdempotencyKeyReusedError, when the key came with another request
   */
  async once<T>(
    call: Call,
    work: (tx: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async tx => {
      const { idempotency } = call;
      if (!idempotency) {
        return work(tx);
      }
      const mine = { actor: call.actor, key: idempotency.key };
      if (!(await this.claim(tx, call, idempotency))) {
        return this.answerAgain<T>(tx, mine, idempotency);
      }
      const result = await work(tx);
      await tx<IdempotencyRow>(table)
        .where(mine)
        .update({ result: JSON.stringify(result) });
      return result;
    });
  }

  /**
   * What a key was answered before, for those who check something that their
   * own first request has changed.
   */
  async findAnswer<T>(call: Call): Promise<T | undefined> {
    if (!call.idempotency) {
      return undefined;
    }
    const mine = { actor: call.actor, key: call.idempotency.key };
    const { knex } = this.database;
    const row = await knex<IdempotencyRow>(table).where(mine).first();
    return row && this.answerAgain<T>(knex, mine, call.idempotency);
  }

  /** Forgets the keys that nobody will send again. */
  async forgetOld(now: number): Promise<void> {
    await this.database
      .knex<IdempotencyRow>(table)
      .where('created_at', '<', now - keptMilliseconds)
      .delete();
  }

  // Of two requests at once the second waits here until the first is done.
  private async claim(
    tx: Knex.Transaction,
    call: Call,
    idempotency: NonNullable<Call['idempotency']>,
  ): Promise<boolean> {
    const claimed = await tx<IdempotencyRow>(table)
      .insert({
        actor: call.actor,
        key: idempotency.key,
        route: idempotency.route,
        body_hash: idempotency.bodyHash,
        result: null,
        created_at: call.at,
      })
      .onConflict(['actor', 'key'])
      .ignore()
      .returning('key');
    return claimed.length > 0;
  }

  private async answerAgain<T>(
    db: Knex,
    mine: { actor: string; key: string },
    idempotency: NonNullable<Call['idempotency']>,
  ): Promise<T> {
    const row = await db<IdempotencyRow>(table).where(mine).first();
    if (
      row?.route !== idempotency.route ||
      row.body_hash !== idempotency.bodyHash ||
      row.result === null
    ) {
      throw new IdempotencyKeyReusedError(idempotency.key);
    }
    return JSON.parse(row.result);
  }
}
