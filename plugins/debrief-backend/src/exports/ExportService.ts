import { Knex } from 'knex';
import { Call } from '../calls';
import { Countermeasures } from '../countermeasures';
import { Database } from '../database';
import { Debriefs, toTimelineEntry } from '../debriefs';
import { PermissionGate, Readable } from '../permissions';
import { ExportedDebrief } from './toMarkdown';

/** Gives whole debriefs away to those who may see them. */
export class ExportService {
  constructor(
    private readonly options: {
      countermeasures: Countermeasures;
      database: Database;
      debriefs: Debriefs;
      gate: PermissionGate;
    },
  ) {}

  async read(call: Call, id: string): Promise<ExportedDebrief> {
    const { database, gate } = this.options;
    const readable = await gate.readable(call.credentials, ['debrief']);
    return database.snapshot(tx => this.readWhole(tx, id, readable));
  }

  // What belongs to it is read without asking again: all of it is of the moment
  // at which its reader could see it.
  private async readWhole(
    tx: Knex.Transaction,
    id: string,
    readable: Readable,
  ): Promise<ExportedDebrief> {
    const { countermeasures, debriefs } = this.options;
    const row = await debriefs.access.findReadable(tx, id, readable);
    const [debrief] = await debriefs.assembler.assemble(tx, [row], readable);
    const entries = await debriefs.timelineStore.listAll(tx, row.id);
    const led = await countermeasures.store.findAllOf(tx, {
      type: 'debrief',
      id: row.id,
    });
    return {
      debrief,
      timeline: entries.map(toTimelineEntry),
      countermeasures: await countermeasures.assembler.assemble(
        tx,
        await countermeasures.store.withEntities(tx, led),
        readable,
      ),
    };
  }
}
