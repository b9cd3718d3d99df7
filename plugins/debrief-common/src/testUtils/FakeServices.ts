import type { Page } from '../api/page';
import type { Author, FakeRecords } from './FakeRecords';
import { Refusal } from './Refusal';

/** What the routes of the fake backend share. */
export interface FakeServices {
  records: FakeRecords;
  /** Who asks. */
  author(): Author;
  /** The page of a list that is asked for. */
  page<T>(items: T[], asked: PageQuery): Page<T>;
}

interface PageQuery {
  limit: number;
  cursor?: string;
}

/**
 * A part of a list; its cursor says where the next one begins.
 *
 * @param mostItems - how many come at once, whatever is asked for
 */
export function pageOf<T>(
  items: T[],
  { limit, cursor }: PageQuery,
  mostItems: number,
): Page<T> {
  const start = cursor === undefined ? 0 : startOf(cursor);
  const end = start + Math.min(limit, mostItems);
  return {
    items: items.slice(start, end),
    totalItems: items.length,
    pageInfo: end < items.length ? { nextCursor: `from-${end}` } : {},
  };
}

function startOf(cursor: string): number {
  const [, start] = /^from-(\d+)$/.exec(cursor) ?? [];
  if (start === undefined) {
    throw Refusal.ofFields([
      { path: 'cursor', message: 'is not a cursor of this list' },
    ]);
  }
  return Number(start);
}
