import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DebriefMove,
  DebriefStatus,
} from '@debrief/backstage-plugin-debrief-common';
import { DebriefSeed } from '@debrief/backstage-plugin-debrief-node';
import { Knex } from 'knex';
import { Database } from '../database';
import { Changes } from '../changes';
import { Debriefs, decideMove } from '../debriefs';
import { WholeDebriefWriter } from '../imports';
import { RecordWriter } from '../records';
import { toSeedGameDays } from './toSeedGameDays';
import { idsOf, SeedRecord, toSeedRecords } from './toSeedRecords';
import { WholeGameDayWriter } from './WholeGameDayWriter';

const movesTo: Record<DebriefStatus, DebriefMove[]> = {
  draft: [],
  published: ['publish'],
  closed: ['publish', 'close'],
};

/** Loads each seed once, whichever replica comes first. */
export class SeedLoader {
  constructor(
    private readonly options: {
      changes: Changes;
      database: Database;
      debriefs: Debriefs;
      logger: LoggerService;
      wholeGameDays: WholeGameDayWriter;
      wholes: WholeDebriefWriter;
      writer: RecordWriter;
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
    const debriefs = await seed.load();
    const gameDays = (await seed.loadGameDays?.()) ?? [];
    const ids = idsOf(debriefs, gameDays);
    const records = toSeedRecords(debriefs, ids, now);
    const planned = toSeedGameDays(gameDays, ids, now);
    await database.transaction(async tx => {
      if (!(await claim(tx, seed.key, now))) {
        return;
      }
      await this.options.wholes.insert(
        tx,
        records.map(record => record.draft),
      );
      for (const record of records) {
        await this.move(tx, record);
      }
      for (const gameDay of planned) {
        await this.options.wholeGameDays.insert(tx, gameDay);
      }
      logger.info(
        `Loaded ${records.length} debriefs and ${planned.length} game days of '${seed.key}'`,
      );
    });
  }

  private async move(tx: Knex.Transaction, record: SeedRecord): Promise<void> {
    const { changes, debriefs, writer } = this.options;
    const { id, actor } = record.draft.debrief;
    for (const move of movesTo[record.status]) {
      const row = await debriefs.store.findById(tx, id);
      if (!row) {
        throw new Error(`Debrief '${id}' was not written`);
      }
      const at = move === 'publish' ? record.publishedAt : record.closedAt;
      const author = { actor, at };
      const open = await debriefs.store.findOpenCountermeasures(tx, id);
      const decision = decideMove(row, open, { move, author });
      await writer.write(tx, debriefs.kind, row, decision, author);
    }
    // The status is found by as well; nobody is told of samples.
    await changes.refreshIndex(tx, [
      { what: 'debrief', owner: { type: 'debrief', id } },
    ]);
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
