import { Page } from '@debrief/backstage-plugin-debrief-common';
import { Call } from '../../calls';
import { Database, DebriefRow, toPage } from '../../database';
import { PermissionGate } from '../../permissions';
import { OwnerAccess } from '../../records';
import { BelongingRow, BelongingStore } from './BelongingStore';

/**
 * One page of what belongs to a debrief.
 *
 * @param debrief - its id or number
 * @throws NotFoundError, when the caller may not see it
 */
export async function listBelongings<Row extends BelongingRow, Answer>(
  call: Call,
  debrief: string,
  asked: { limit: number; cursor?: string },
  from: {
    access: OwnerAccess<DebriefRow>;
    database: Database;
    gate: PermissionGate;
    store: BelongingStore<Row>;
  },
  toAnswer: (row: Row) => Answer,
): Promise<Page<Answer>> {
  const { access, database, gate, store } = from;
  const readable = await gate.readable(call.credentials);
  const { id } = await access.findReadable(database.knex, debrief, readable);
  const page = await store.list(database.knex, id, readable, asked);
  return toPage(page.rows.map(toAnswer), page);
}
