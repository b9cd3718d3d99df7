import { Knex } from 'knex';
import { inBatches, insertAll } from '../database';
import { Referring } from './references';

/** Whether a countermeasure held when it was tested again. */
export type Verdict = 'held' | 'did-not-hold';

/** Something that refers to others: a game day as a whole, or a drill of it. */
interface Rehearsing {
  gameDayId: string;
  /** Empty: the game day as a whole. */
  drillId: string;
}

/** What came of testing a countermeasure again. */
interface SavedVerdict extends Rehearsing {
  countermeasureId: string;
  verdict: Verdict;
}

interface RetestRow {
  game_day_id: string;
  drill_id: string;
  countermeasure_id: string;
  verdict: Verdict | null;
}

/** What game days rehearse and test again, as SQL. */
export class RehearsalStore {
  /** Replaces what one of them refers to. */
  async replace(
    tx: Knex.Transaction,
    of: Rehearsing,
    { rehearses, retests }: Referring,
  ): Promise<void> {
    const owner = { game_day_id: of.gameDayId, drill_id: of.drillId };
    const verdicts = new Map(
      (await tx<RetestRow>('game_day_retests').where(owner)).map(it => [
        it.countermeasure_id,
        it.verdict,
      ]),
    );
    await this.remove(tx, of);
    const debriefIds = new Set(rehearses.map(it => it.debriefId));
    await insertAll(
      tx,
      'game_day_rehearsals',
      [...debriefIds].map(debrief_id => ({ ...owner, debrief_id })),
    );
    const countermeasureIds = new Set(retests.map(it => it.countermeasureId));
    await insertAll(
      tx,
      'game_day_retests',
      [...countermeasureIds].map(id => ({
        ...owner,
        countermeasure_id: id,
        verdict: verdicts.get(id) ?? null,
      })),
    );
  }

  /** Takes away what one of them refers to. */
  async remove(
    tx: Knex.Transaction,
    { gameDayId, drillId }: Rehearsing,
  ): Promise<void> {
    const owner = { game_day_id: gameDayId, drill_id: drillId };
    await tx('game_day_rehearsals').where(owner).delete();
    await tx('game_day_retests').where(owner).delete();
  }

  /** Keeps what came of testing a countermeasure again. */
  async saveVerdict(
    tx: Knex.Transaction,
    { gameDayId, countermeasureId, verdict }: Omit<SavedVerdict, 'drillId'>,
  ): Promise<void> {
    await tx('game_day_retests')
      .where({ game_day_id: gameDayId, countermeasure_id: countermeasureId })
      .update({ verdict });
  }

  /** What came of it, by game day and countermeasure. */
  async findVerdicts(
    db: Knex,
    gameDayIds: string[],
  ): Promise<(gameDayId: string, countermeasureId: string) => Verdict | null> {
    const rows = await inBatches(gameDayIds, batch =>
      db<RetestRow>('game_day_retests')
        .whereIn('game_day_id', batch)
        .whereNotNull('verdict'),
    );
    return (gameDayId, countermeasureId) =>
      rows.find(
        it =>
          it.game_day_id === gameDayId &&
          it.countermeasure_id === countermeasureId,
      )?.verdict ?? null;
  }
}
