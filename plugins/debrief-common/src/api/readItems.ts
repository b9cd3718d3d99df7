import { maximumPageLimit, Page } from './page';

/** What asks for one page after the other. @public */
export interface PagePosition {
  limit: number;
  cursor: string | undefined;
}

/**
 * The items of a list, one after the other; the next page is asked for when it
 * is needed.
 *
 * @public
 */
export async function* readItems<T>(
  readPage: (position: PagePosition) => Promise<Page<T>>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ limit: maximumPageLimit, cursor });
    yield* page.items;
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
}

/** All items of a list. @public */
export async function readAllItems<T>(
  readPage: (position: PagePosition) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  for await (const item of readItems(readPage)) {
    items.push(item);
  }
  return items;
}
