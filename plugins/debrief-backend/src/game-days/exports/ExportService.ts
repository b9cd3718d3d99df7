import { Call } from '../../calls';
import type { Countermeasures } from '../../countermeasures';
import { Database } from '../../database';
import { PermissionGate } from '../../permissions';
import type { GameDays } from '../buildGameDays';
import { toObservation } from '../observations/ObservationStore';
import { ExportedGameDay } from './toMarkdown';

/** Gives whole game days away to those who may see them. */
export class GameDayExportService {
  constructor(
    private readonly options: {
      countermeasures: Countermeasures;
      database: Database;
      gameDays: GameDays;
      gate: PermissionGate;
    },
  ) {}

  async read(call: Call, id: string): Promise<ExportedGameDay> {
    const { countermeasures, database, gameDays, gate } = this.options;
    const readable = await gate.readable(call.credentials, ['game-day']);
    return database.snapshot(async tx => {
      const row = await gameDays.access.findReadable(tx, id, readable);
      const [gameDay] = await gameDays.assembler.assemble(tx, [row], readable);
      const drills = await gameDays.drillStore.listAll(tx, [row.id]);
      const seen = await gameDays.observationStore.listAll(tx, [row.id]);
      const source = { type: 'game-day', id: row.id };
      const found = await countermeasures.store.findAllOf(tx, source);
      return {
        gameDay,
        drills: await gameDays.drillAssembler.assemble(tx, drills, readable),
        observations: seen.map(toObservation),
        findings: await countermeasures.assembler.assemble(
          tx,
          await countermeasures.store.withEntities(tx, found),
          readable,
        ),
      };
    });
  }
}
