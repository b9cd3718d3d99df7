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

/** Work that counts once, however often it is asked for. */
export interface OnceOnly<Result, Answer> {
  /** What is done once; its result says what was done, as JSON. */
  work(tx: Knex.Transaction): Promise<Result>;
  /**
   * What is answered of the result: after the work, and each time that it is
   * asked for again, as its caller may see it by then.
   */
  answer(db: Knex, result: Result, isRepeated: boolean): Promise<Answer>;
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
   * Does the work in a transaction, unless its key was used before, and
   * answers.
   *
   * @throws IdempotencyKeyReusedError, when the key came with another request
   */
  async once<Result, Answer>(
    call: Call,
    { work, answer }: OnceOnly<Result, Answer>,
  ): Promise<Answer> {
    return this.database.transaction(async tx => {
      const { idempotency } = call;
      if (!idempotency) {
        return answer(tx, await work(tx), false);
      }
      const mine = { actor: call.actor, key: idempotency.key };
      if (!(await claim(tx, call, idempotency))) {
        const result = await readResult<Result>(tx, mine, idempotency);
        return answer(tx, result, true);
      }
      const result = await work(tx);
      await tx<IdempotencyRow>(table)
        .where(mine)
        .update({ result: JSON.stringify(result) });
      return answer(tx, result, false);
    });
  }

  /** Forgets the keys that nobody will send again. */
  async forgetOld(now: number): Promise<void> {
    await this.database
      .knex<IdempotencyRow>(table)
      .where('created_at', '<', now - keptMilliseconds)
      .delete();
  }
}

// Of two requests at once the second waits here until the first is done.
async function claim(
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

async function readResult<Result>(
  db: Knex,
  mine: { actor: string; key: string },
  idempotency: NonNullable<Call['idempotency']>,
): Promise<Result> {
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
