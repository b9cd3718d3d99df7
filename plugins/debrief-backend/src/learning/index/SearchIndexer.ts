import { Knex } from 'knex';
import type { Change, SearchIndex } from '../../changes';
import { Database, fullTextOf } from '../../database';
import { IndexSource } from './IndexSource';
import { IndexWriter } from './IndexWriter';

/**
 * To be raised when something is indexed otherwise than before: an index of an
 * older format is then rebuilt.
 */
export const indexFormat = 3;

// Texts are long: of so many owners are they held in memory at once, and in a
// rebuild, so many are kept from being written at a time.
const batchSize = 25;

/**
 * Keeps learning search up to date, in the transaction that changes something,
 * so that what is saved is found by the next query.
 */
export class SearchIndexer implements SearchIndex {
  constructor(
    private readonly options: { database: Database; sources: IndexSource[] },
  ) {}

  async refresh(
    tx: Knex.Transaction,
    changed: Pick<Change, 'what' | 'owner'>[],
  ): Promise<void> {
    for (const source of this.options.sources) {
      const ids = new Set(
        changed
          .filter(({ what }) => source.parts.includes(what))
          .filter(({ owner }) => owner.type === source.type)
          .map(({ owner }) => owner.id),
      );
      // Always in the same order: two that index the same wait for each other,
      // but never in a circle.
      const sorted = [...ids].sort();
      for (let start = 0; start < sorted.length; start += batchSize) {
        const batch = sorted.slice(start, start + batchSize);
        await refreshBatch(tx, source, batch);
      }
    }
  }

  /**
   * Writes the whole index again, a few owners at a time, while others read
   * and write.
   *
   * @param signal - ends it early
   */
  async rebuild(signal?: AbortSignal): Promise<void> {
    const { database, sources } = this.options;
    for (const source of sources) {
      // First what is there, then what was left in the index of what is not.
      for await (const ids of idsInBatches(source.selectIds(database.knex))) {
        signal?.throwIfAborted();
        await database.transaction(tx =>
          refreshBatch(tx, source, ids, { anew: true }),
        );
      }
      for await (const ids of idsInBatches(
        selectForgotten(database.knex, source),
      )) {
        signal?.throwIfAborted();
        await database.transaction(tx => refreshBatch(tx, source, ids));
      }
    }
    await database.knex('search_index').update({ format: indexFormat });
  }

  /** Whether the index was written by an older version. */
  async isOutdated(): Promise<boolean> {
    const { database } = this.options;
    const [{ format }] = await database.knex('search_index').select('format');
    return format < indexFormat;
  }
}

async function refreshBatch(
  tx: Knex.Transaction,
  source: IndexSource,
  ids: string[],
  options: { anew?: boolean } = {},
): Promise<void> {
  await source.lock(tx, ids);
  const documents = await source.compose(tx, ids);
  const writer = new IndexWriter(fullTextOf(tx));
  await writer.replace(tx, { type: source.type, ids }, documents, options);
}

// Those that were added meanwhile are in the index already.
async function* idsInBatches(ids: Knex.QueryBuilder): AsyncGenerator<string[]> {
  let last = '';
  for (;;) {
    const batch: string[] = await ids
      .clone()
      .where('id', '>', last)
      .orderBy('id')
      .limit(batchSize)
      .pluck('id');
    const end = batch.at(-1);
    if (end === undefined) {
      return;
    }
    yield batch;
    last = end;
  }
}

function selectForgotten(db: Knex, source: IndexSource): Knex.QueryBuilder {
  return db
    .from(
      db('search_documents')
        .where('owner_type', source.type)
        .whereNotIn('owner_id', source.selectIds(db))
        .distinct({ id: 'owner_id' })
        .as('forgotten'),
    )
    .select('id');
}
