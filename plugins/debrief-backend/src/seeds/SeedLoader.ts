import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DebriefMove,
  DebriefStatus,
} from '@debrief/backstage-plugin-debrief-common';
import { DebriefSeed } from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { Database } from '../database';
import { DebriefStore, DebriefWriter } from '../debriefs';
import { RecordWriter } from '../imports/RecordWriter';
import { SeedRecord, toSeedRecords } from './toSeedRecords';

const movesTo: Record<DebriefStatus, DebriefMove[]> = {
  draft: [],
  published: ['publish'],
  closed: ['publish', 'close'],
};

/** Loads each seed once, whichever replica comes first. */
export class SeedLoader {
  constructor(
    private readonly options: {
      database: Database;
      store: DebriefStore;
      writer: DebriefWriter;
      records: RecordWriter;
      logger: LoggerService;
    },
  ) {}

  /** A seed that cannot be loaded leaves nothing behind but a line in the log. */
  async load(seeds: DebriefSeed[]): Promise<void> {
    for (const seed of seeds) {
      try {
        await this.loadOne(seed);
      } catch (error) {
        this.options.logger.error(
          `Could not load the seed '${seed.key}'`,
          toError(error),
        );
      }
    }
  }

  private async loadOne(seed: DebriefSeed): Promise<void> {
    const { database, logger } = this.options;
    if (await database.knex('seeds').where({ key: seed.key }).first()) {
      return;
    }
    const now = Date.now();
    const records = toSeedRecords(await seed.load(), now);
    await database.transaction(async tx => {
      if (!(await claim(tx, seed.key, now))) {
        return;
      }
      await this.options.records.create(
        tx,
        records.map(record => record.draft),
      );
      for (const record of records) {
        await this.move(tx, record);
      }
      logger.info(`Loaded ${records.length} debriefs of '${seed.key}'`);
    });
  }

  private async move(tx: Knex.Transaction, record: SeedRecord): Promise<void> {
    const { store, writer } = this.options;
    const { id, actor } = record.draft.debrief;
    for (const move of movesTo[record.status]) {
      const [row] = await store.findRows(tx, [id]);
      const at = move === 'publish' ? record.publishedAt : record.closedAt;
      await writer.move(tx, row, move, { actor, at });
    }
  }
}

// Another replica that claims it at the same moment waits here, then finds it
// claimed.
async function claim(
  tx: Knex.Transaction,
  key: string,
  now: number,
): Promise<boolean> {
  const claimed = await tx('seeds')
    .insert({ key, loaded_at: now })
    .onConflict('key')
    .ignore()
    .returning('key');
  return claimed.length > 0;
}
