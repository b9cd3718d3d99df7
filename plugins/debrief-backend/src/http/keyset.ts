import { Page } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor';

/** By what a list is ordered: a column, then the id for what is equal. */
export interface Keyset {
  /** Named in the cursor, so that it is not used with another order. */
  order: string;
  column: string;
  id: string;
  descending: boolean;
  /** Whether the column holds text, not numbers. */
  isText?: boolean;
}

/** One page of keys; the rows are read by their ids. */
export interface KeyPage {
  ids: string[];
  /** The values of the column, beside the ids. */
  values: (number | string)[];
  totalItems: number;
  nextCursor?: string;
}

const storedText = z.string().regex(/^[\w-]{0,64}$/);
// PostgreSQL gives large numbers as text.
const storedNumber = z.union([z.int(), z.string().regex(/^-?\d{1,18}$/)]);

/**
 * One page of what `query` finds, and how many there are in all. The total is
 * counted for the first page and travels in the cursor.
 *
 * @param query - filtered, without columns, order or limit
 */
export async function readKeyPage(
  query: Knex.QueryBuilder,
  keyset: Keyset,
  page: { limit: number; cursor?: string },
): Promise<KeyPage> {
  const from =
    page.cursor === undefined
      ? undefined
      : decodeCursor(cursorSchema(keyset), page.cursor);
  const totalItems = from?.total ?? (await countOf(query));
  const rows = await rowsAfter(query, keyset, from, page.limit);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    ids: items.map(row => row.id),
    values: items.map(row => row.value),
    totalItems,
    nextCursor:
      last && rows.length > page.limit
        ? encodeCursor({
            order: keyset.order,
            value: last.value,
            id: last.id,
            total: totalItems,
          })
        : undefined,
  };
}

/** The answer to a list, once the rows of a page are read. */
export function toPage<T>(items: T[], keys: KeyPage): Page<T> {
  return {
    items,
    totalItems: keys.totalItems,
    pageInfo: keys.nextCursor ? { nextCursor: keys.nextCursor } : {},
  };
}

function cursorSchema({ order, isText }: Keyset) {
  return z.strictObject({
    order: z.literal(order),
    value: isText ? storedText : storedNumber,
    id: storedText,
    total: z.int().min(0),
  });
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [{ total }] = await query.clone().count({ total: '*' });
  return Number(total);
}

async function rowsAfter(
  query: Knex.QueryBuilder,
  keyset: Keyset,
  from: { value: number | string; id: string } | undefined,
  limit: number,
): Promise<{ id: string; value: number | string }[]> {
  const direction = keyset.descending ? 'desc' : 'asc';
  const rows = query
    .clone()
    .select({ id: keyset.id, value: keyset.column })
    .orderBy([
      { column: keyset.column, order: direction },
      { column: keyset.id, order: direction },
    ])
    .limit(limit + 1);
  if (from) {
    rows.whereRaw(`(??, ??) ${keyset.descending ? '<' : '>'} (?, ?)`, [
      keyset.column,
      keyset.id,
      from.value,
      from.id,
    ]);
  }
  return rows;
}
