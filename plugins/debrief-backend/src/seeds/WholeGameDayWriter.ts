import { Knex } from 'knex';
import { Changes, createdChange } from '../changes';
import { Countermeasures } from '../countermeasures';
import { GameDayRow } from '../database';
import {
  decideMove,
  decideRestored,
  drillContentOf,
  GameDayDecision,
  GameDays,
  gameDayContentOf,
} from '../game-days';
import { Author, RecordWriter } from '../records';
import { SeedMove, WholeGameDay } from './toSeedGameDays';

/** Saves whole game days, by the rules of each of their parts. */
export class WholeGameDayWriter {
  constructor(
    private readonly options: {
      changes: Changes;
      countermeasures: Countermeasures;
      gameDays: GameDays;
      writer: RecordWriter;
    },
  ) {}

  async insert(tx: Knex.Transaction, whole: WholeGameDay): Promise<void> {
    const { changes, countermeasures, gameDays } = this.options;
    const [saved] = await gameDays.writer.insert(tx, [whole.draft]);
    const { id, actor, at } = saved;
    const drills = await gameDays.drillWriter.insert(
      tx,
      id,
      whole.drills.map(({ content }) => ({ content, actor, at })),
    );
    for (const [index, drill] of drills.entries()) {
      for (const { draft, actor: by } of whole.drills[index].measurements) {
        await gameDays.drillWriter.insertMeasurements(tx, drill.id, [draft], {
          actor: by,
          at,
        });
      }
    }
    await gameDays.observationWriter.insert(
      tx,
      id,
      whole.observations.map(({ content, actor: by, drill }) => ({
        content: {
          ...content,
          drillId: drill === null ? null : drills[drill].id,
        },
        actor: by,
        at,
      })),
    );
    await countermeasures.writer.insert(tx, whole.findings);
    const owner = { type: 'game-day' as const, id };
    await changes.record(tx, [createdChange('game-day', owner, saved)]);
    for (const move of whole.moves) {
      await this.move(tx, id, move);
    }
    if (whole.restoredAt !== null) {
      const author = { actor, at: whole.restoredAt };
      await this.write(tx, id, row => decideRestored(row, author), author);
    }
    // The status is found by as well; nobody is told of samples.
    await changes.refreshIndex(tx, [{ what: 'game-day', owner }]);
  }

  private async move(
    tx: Knex.Transaction,
    id: string,
    { move, at, reason, actor }: SeedMove,
  ): Promise<void> {
    const { drillStore, retests } = this.options.gameDays;
    const author = { actor, at };
    const rows = await drillStore.listAll(tx, [id]);
    const drills = rows.map(it => ({ id: it.id, ...drillContentOf(it) }));
    await this.write(
      tx,
      id,
      row => decideMove(row, drills, { move, reason, author }),
      author,
    );
    const row = await this.require(tx, id);
    if (move === 'complete') {
      await retests.write(tx, id, gameDayContentOf(row), drills, author);
    }
  }

  private async write(
    tx: Knex.Transaction,
    id: string,
    decide: (row: GameDayRow) => GameDayDecision,
    author: Author,
  ): Promise<void> {
    const { gameDays, writer } = this.options;
    const row = await this.require(tx, id);
    await writer.write(tx, gameDays.kind, row, decide(row), author);
  }

  private async require(tx: Knex.Transaction, id: string): Promise<GameDayRow> {
    const row = await this.options.gameDays.store.findById(tx, id);
    if (!row) {
      throw new Error(`Game day '${id}' was not written`);
    }
    return row;
  }
}
