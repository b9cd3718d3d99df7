import { Call } from '../calls';
import { Countermeasures } from '../countermeasures';
import { Database, DebriefRow } from '../database';
import { Debriefs, toTimelineEntry } from '../debriefs';
import { PermissionGate } from '../permissions';
import { OwnerAccess } from '../records';
import { ExportedDebrief } from './toMarkdown';

/** Gives whole debriefs away to those who may see them. */
export class ExportService {
  constructor(
    private readonly options: {
      countermeasures: Countermeasures;
      database: Database;
      debriefAccess: OwnerAccess<DebriefRow>;
      debriefs: Debriefs;
      gate: PermissionGate;
    },
  ) {}

  async read(call: Call, id: string): Promise<ExportedDebrief> {
    const { countermeasures, debriefAccess, debriefs, gate } = this.options;
    const { knex } = this.options.database;
    const readable = await gate.readable(call.credentials);
    const row = await debriefAccess.findReadable(knex, id, readable);
    const [debrief] = await debriefs.assembler.assemble(knex, [row], readable);
    const entries = await debriefs.timelineStore.listAll(knex, row.id);
    const led = await countermeasures.store.findAllOf(knex, {
      type: 'debrief',
      id: row.id,
    });
    return {
      debrief,
      timeline: entries.map(toTimelineEntry),
      countermeasures: await countermeasures.assembler.assemble(
        knex,
        await countermeasures.store.withEntities(knex, led),
        readable,
      ),
    };
  }
}
