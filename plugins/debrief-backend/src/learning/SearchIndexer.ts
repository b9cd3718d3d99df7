import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import type { SearchIndex } from '../changes';
import { composeDocuments } from './search/composeDocuments';
import { DocumentWriter } from './search/DocumentWriter';
import { fullTextOf } from './search/fullTextOf';
import { readSearchSources } from './search/SearchSources';

// Texts are long: so many are held in memory at once.
const batchSize = 100;

/**
 * Keeps learning search up to date, in the transaction that changes something,
 * so that what is saved is found by the next query.
 */
export class SearchIndexer implements SearchIndex {
  constructor(private readonly settings: DebriefSettings) {}

  async refresh(
    tx: Knex.Transaction,
    owners: { type: 'debrief'; id: string }[],
  ): Promise<void> {
    const ids = [...new Set(owners.map(it => it.id))].sort();
    for (let start = 0; start < ids.length; start += batchSize) {
      await this.refreshBatch(tx, ids.slice(start, start + batchSize));
    }
  }

  private async refreshBatch(
    tx: Knex.Transaction,
    ids: string[],
  ): Promise<void> {
    await waitForOthers(tx, ids);
    const sources = await readSearchSources(tx, ids);
    const documents = sources.flatMap(source =>
      composeDocuments(source, this.settings),
    );
    await new DocumentWriter(fullTextOf(tx)).replace(tx, ids, documents);
  }
}

// Two people who write about one debrief at once each see only their own part
// of it; whoever indexes last must see both. In SQLite there is one writer.
async function waitForOthers(
  tx: Knex.Transaction,
  ids: string[],
): Promise<void> {
  await tx('debriefs')
    .whereIn('id', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id');
}
