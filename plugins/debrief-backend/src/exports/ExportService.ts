import {
  CountermeasureAssembler,
  CountermeasureStore,
} from '../countermeasures';
import { Database } from '../database';
import {
  DebriefAccess,
  DebriefAssembler,
  TimelineStore,
  toTimelineEntry,
} from '../debriefs';
import { Call } from '../http';
import { ExportedDebrief } from './toMarkdown';

/** Gives whole debriefs away to those who may see them. */
export class ExportService {
  constructor(
    private readonly options: {
      database: Database;
      access: DebriefAccess;
      debriefs: DebriefAssembler;
      timeline: TimelineStore;
      countermeasures: CountermeasureStore;
      countermeasureAssembler: CountermeasureAssembler;
    },
  ) {}

  async read(call: Call, id: string): Promise<ExportedDebrief> {
    const { access, debriefs, timeline, countermeasures } = this.options;
    const { knex } = this.options.database;
    const filter = await access.readFilter(call.credentials);
    const row = await access.findReadable(knex, id, filter);
    const entries = await timeline.listAll(knex, row.id);
    const ids = await countermeasures.findIdsOf(knex, row.id);
    return {
      debrief: await debriefs.assembleOne(knex, row, filter),
      timeline: entries.map(toTimelineEntry),
      countermeasures: await this.options.countermeasureAssembler.assemble(
        knex,
        await countermeasures.findRows(knex, ids),
      ),
    };
  }
}
