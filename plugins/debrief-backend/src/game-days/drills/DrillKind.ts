import { Drill, DrillContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DrillRow, GameDayRow } from '../../database';
import { Decision, OwnerAccess } from '../../records';
import { BelongingKind } from '../../records/belongings';
import { RehearsalStore } from '../RehearsalStore';
import { DrillAssembler } from './DrillAssembler';
import { drillContentOf } from './drillRows';
import { DrillStore } from './DrillStore';

/** Where a drill is: its game day, by id or number, and its own id. */
export interface DrillAddress {
  id: string;
  drillId: string;
}

/** Drills, as the pipeline of a change knows them. */
export class DrillKind extends BelongingKind<
  DrillAddress,
  DrillRow,
  DrillContent,
  Drill,
  GameDayRow
> {
  private readonly rehearsals: RehearsalStore;

  constructor({
    access,
    assembler,
    rehearsals,
    store,
  }: {
    access: OwnerAccess<GameDayRow>;
    assembler: DrillAssembler;
    rehearsals: RehearsalStore;
    store: DrillStore;
  }) {
    super({
      access,
      store,
      name: 'drill',
      table: 'drills',
      ownIdOf: it => it.drillId,
      contentOf: drillContentOf,
      toAnswer: async (row, db, readable) => {
        const [drill] = await assembler.assemble(db, [row], readable);
        return drill;
      },
    });
    this.rehearsals = rehearsals;
  }

  async saveBeside(
    tx: Knex.Transaction,
    { id, game_day_id: gameDayId }: DrillRow,
    { action, content }: Decision<DrillRow, DrillContent>,
  ): Promise<void> {
    const drill = { gameDayId, drillId: id };
    if (action === 'deleted') {
      await this.rehearsals.remove(tx, drill);
    } else {
      await this.rehearsals.replace(tx, drill, content);
    }
  }
}
