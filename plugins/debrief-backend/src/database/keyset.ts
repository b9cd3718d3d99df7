import { Page } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor';

/** By what a list is ordered: a column, then the id for what is equal. */
export interface Keyset {
  /** Named in the cursor, as the table is, so that no other list takes it. */
  order: string;
  column: string;
  /** What the column holds. */
  holds: 'text' | 'integer' | 'instant';
  id: string;
  descending: boolean;
  /** The table that has the rows, each under its `id`. */
  table: string;
}

/** One page of a list. */
export interface KeyPage<Row> {
  rows: Row[];
  totalItems: number;
  nextCursor?: string;
}

const storedId = z.string().regex(/^[\w-]{0,64}$/);
const storedValues = {
  text: storedId,
  integer: z.int32(),
  instant: z.int(),
};

interface Position {
  value: number | string;
  id: string;
}

interface PositionColumns {
  keyset_id: string;
  keyset_value: number | string;
}

/**
 * One page of what `query` finds, and how many there are in all. The total is
 * counted for the first page and travels in the cursor.
 *
 * Which rows there are, in which order, and what they hold is one statement:
 * nothing is read that the query does not find. Order and limit work on keys
 * alone, since rows can be long.
 *
 * @param query - filtered, without columns, order or limit
 */
export async function readKeyPage<Row extends object>(
  db: Knex,
  query: Knex.QueryBuilder,
  keyset: Keyset,
  page: { limit: number; cursor?: string },
): Promise<KeyPage<Row>> {
  const from =
    page.cursor === undefined
      ? undefined
      : decodeCursor(cursorSchema(keyset), page.cursor);
  const totalItems = from?.total ?? (await countOf(query));
  const found: (Row & PositionColumns)[] = await db
    .from(selectKeys(query, keyset, from, page.limit + 1).as('k'))
    .join({ r: keyset.table }, 'r.id', 'k.keyset_id')
    .select('r.*', 'k.keyset_id', 'k.keyset_value')
    .orderBy(orderOf(keyset, 'k.keyset_value', 'k.keyset_id'));
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    rows,
    totalItems,
    nextCursor:
      last && found.length > page.limit
        ? encodeCursor({
            list: keyset.table,
            order: keyset.order,
            ...positionOf(last, keyset),
            total: totalItems,
          })
        : undefined,
  };
}

/** The answer to a list, once its rows are what the API answers. */
export function toPage<T>(items: T[], page: KeyPage<unknown>): Page<T> {
  return {
    items,
    totalItems: page.totalItems,
    pageInfo: page.nextCursor ? { nextCursor: page.nextCursor } : {},
  };
}

function cursorSchema({ table, order, holds }: Keyset) {
  return z.strictObject({
    list: z.literal(table),
    order: z.literal(order),
    value: storedValues[holds],
    id: storedId,
    total: z.int32().min(0),
  });
}

// PostgreSQL gives large numbers as text.
function positionOf(
  { keyset_id, keyset_value }: PositionColumns,
  { holds }: Keyset,
): Position {
  return {
    value: holds === 'text' ? keyset_value : Number(keyset_value),
    id: keyset_id,
  };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [{ total }] = await query.clone().count({ total: '*' });
  return Number(total);
}

function selectKeys(
  query: Knex.QueryBuilder,
  keyset: Keyset,
  from: Position | undefined,
  limit: number,
): Knex.QueryBuilder {
  const keys = query
    .clone()
    .select({ keyset_id: keyset.id, keyset_value: keyset.column })
    .orderBy(orderOf(keyset, keyset.column, keyset.id))
    .limit(limit);
  if (from) {
    keys.whereRaw(`(??, ??) ${keyset.descending ? '<' : '>'} (?, ?)`, [
      keyset.column,
      keyset.id,
      from.value,
      from.id,
    ]);
  }
  return keys;
}

function orderOf({ descending }: Keyset, ...columns: string[]) {
  const order = descending ? ('desc' as const) : ('asc' as const);
  return columns.map(column => ({ column, order }));
}
