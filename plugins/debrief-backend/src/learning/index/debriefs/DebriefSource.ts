import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { IndexSource } from '../IndexSource';
import { SearchDocument } from '../SearchDocument';
import { composeDebrief } from './composeDebrief';
import { readDebriefs } from './readDebriefs';

/** Debriefs, with their timelines and countermeasures. */
export class DebriefSource implements IndexSource {
  readonly type = 'debrief';
  readonly parts = ['debrief', 'timeline-entry', 'countermeasure'] as const;

  constructor(private readonly settings: DebriefSettings) {}

  selectIds(db: Knex): Knex.QueryBuilder {
    return db('debriefs').whereNull('deleted_at').select('id');
  }

  async lock(tx: Knex.Transaction, ids: string[]): Promise<void> {
    // Leaves room for rows that are added to a debrief meanwhile. SQLite has
    // one writer.
    await tx('debriefs')
      .whereIn('id', ids)
      .orderBy('id')
      .forNoKeyUpdate()
      .select('id');
  }

  async compose(
    tx: Knex.Transaction,
    ids: string[],
  ): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (const debrief of await readDebriefs(tx, ids)) {
      documents.push(...(await composeDebrief(debrief, this.settings)));
    }
    return documents;
  }
}
