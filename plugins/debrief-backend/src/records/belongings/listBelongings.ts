import { Page } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Call } from '../../calls';
import { Database, toPage } from '../../database';
import { PermissionGate, Readable } from '../../permissions';
import { OwnerAccess, OwnerRow } from '../OwnerAccess';
import { BelongingRow, BelongingStore } from './BelongingStore';

/**
 * One page of what belongs to a debrief, or to a game day.
 *
 * @param owner - its id or number
 * @throws NotFoundError, when the caller may not see it
 */
export async function listBelongings<
  Row extends BelongingRow,
  Answer,
  OwnedBy extends OwnerRow,
>(
  call: Call,
  owner: string,
  asked: { limit: number; cursor?: string },
  from: {
    access: OwnerAccess<OwnedBy>;
    database: Database;
    gate: PermissionGate;
    store: BelongingStore<Row>;
  },
  toAnswers: (
    rows: Row[],
    db: Knex,
    readable: Readable,
  ) => Answer[] | Promise<Answer[]>,
): Promise<Page<Answer>> {
  const { access, database, gate, store } = from;
  const { knex } = database;
  const readable = await gate.readable(call.credentials, [store.ownerType]);
  const { id } = await access.findReadable(knex, owner, readable);
  const page = await store.list(knex, id, readable, asked);
  return toPage(await toAnswers(page.rows, knex, readable), page);
}
