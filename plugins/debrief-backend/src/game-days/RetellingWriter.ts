import { Knex } from 'knex';
import { Changes } from '../changes';
import { GameDayRow } from '../database';
import { Author, RecordWriter } from '../records';
import { decideRestriction, retells } from './decideGameDay';
import { GameDayKind } from './GameDayKind';
import { contentOf } from './gameDayRows';

/** Keeps what retells a debrief as restricted as that is. */
export class RetellingWriter {
  constructor(
    private readonly options: {
      changes: Changes;
      kind: GameDayKind;
      writer: RecordWriter;
    },
  ) {}

  /** In the transaction that restricts the debrief, which is locked. */
  async restrict(
    tx: Knex.Transaction,
    debriefId: string,
    author: Author,
  ): Promise<void> {
    const { changes, kind, writer } = this.options;
    const rows = await tx<GameDayRow>('game_days')
      .whereIn('id', ids =>
        ids
          .from('game_day_rehearsals')
          .select('game_day_id')
          .where({ debrief_id: debriefId, drill_id: '' }),
      )
      .where('visibility', 'organisation')
      .whereNull('deleted_at')
      .orderBy('id')
      .forNoKeyUpdate();
    for (const row of rows.filter(it => retells(contentOf(it)))) {
      const decision = decideRestriction(row);
      await changes.record(tx, [
        await writer.write(tx, kind, row, decision, author),
      ]);
    }
  }
}
