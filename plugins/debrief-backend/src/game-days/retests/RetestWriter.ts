import {
  DrillContent,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Change, Changes } from '../../changes';
import { Countermeasures, decideVerification } from '../../countermeasures';
import { Author, Owners, RecordWriter } from '../../records';
import { ownerTypes } from '../../permissions';
import { RehearsalStore, Verdict } from '../RehearsalStore';
import { verdictsOf } from './verdictsOf';

/**
 * Tells countermeasures whether they held when they were tested again: whoever
 * completes the game day need not see them, and is not told of them then.
 */
export class RetestWriter {
  constructor(
    private readonly options: {
      changes: Changes;
      countermeasures: Countermeasures;
      owners: Owners;
      rehearsals: RehearsalStore;
      writer: RecordWriter;
    },
  ) {}

  /** In the transaction that completes the game day, which is locked. */
  async write(
    tx: Knex.Transaction,
    gameDayId: string,
    content: Pick<GameDayContent, 'retests'>,
    drills: Pick<DrillContent, 'outcome' | 'retests'>[],
    author: Author,
  ): Promise<void> {
    const { changes, rehearsals } = this.options;
    const verdicts = verdictsOf(content, drills);
    await this.lockOwners(tx, [...verdicts.keys()], gameDayId);
    const changed: Change[] = [];
    for (const [countermeasureId, verdict] of verdicts) {
      await rehearsals.saveVerdict(tx, {
        gameDayId,
        countermeasureId,
        verdict,
      });
      const of = { countermeasureId, gameDayId, verdict };
      changed.push(...(await this.verify(tx, of, author)));
    }
    await changes.record(tx, changed);
  }

  // Always in the same order, so that two that are completed at once wait for
  // each other and not in a circle.
  private async lockOwners(
    tx: Knex.Transaction,
    countermeasureIds: string[],
    gameDayId: string,
  ): Promise<void> {
    const { countermeasures, owners } = this.options;
    const found = await countermeasures.store.findByIds(tx, countermeasureIds);
    for (const type of ownerTypes) {
      const ids = found
        .filter(it => it.source_type === type && it.source_id !== gameDayId)
        .map(it => it.source_id);
      for (const id of [...new Set(ids)].sort()) {
        await owners[type].store.lock(tx, id);
      }
    }
  }

  private async verify(
    tx: Knex.Transaction,
    {
      countermeasureId,
      gameDayId,
      verdict,
    }: { countermeasureId: string; gameDayId: string; verdict: Verdict },
    author: Author,
  ): Promise<Change[]> {
    const { countermeasures, writer } = this.options;
    const { kind, store } = countermeasures;
    const rows = await store.findByIds(tx, [countermeasureId]);
    const [saved] = await store.withEntities(tx, rows);
    if (!saved) {
      return [];
    }
    const decision = decideVerification(saved, { gameDayId, verdict }, author);
    return [await writer.write(tx, kind, saved, decision, author)];
  }
}
