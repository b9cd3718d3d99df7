import {
  CountermeasureContent,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { CountermeasureWriter } from '../countermeasures';
import { DebriefDraft, DebriefWriter, TimelineWriter } from '../debriefs';

/** A countermeasure of a record, without the debrief that it comes from. */
export interface RecordCountermeasure {
  id?: string;
  content: Omit<CountermeasureContent, 'source'>;
  /** Epoch milliseconds; left out: with the debrief. */
  at?: number;
  /** Epoch milliseconds; left out: when it was created. */
  stateChangedAt?: number;
}

/** A debrief with all that belongs to it. */
export interface RecordDraft {
  debrief: DebriefDraft;
  timeline: TimelineEntryContent[];
  countermeasures: RecordCountermeasure[];
}

/** Saves whole records, many at a time, by the rules of each of their parts. */
export class RecordWriter {
  constructor(
    private readonly options: {
      debriefs: DebriefWriter;
      timeline: TimelineWriter;
      countermeasures: CountermeasureWriter;
    },
  ) {}

  async create(
    tx: Knex.Transaction,
    records: RecordDraft[],
  ): Promise<{ id: string; number: number }[]> {
    const { debriefs, timeline, countermeasures } = this.options;
    const saved = await debriefs.create(
      tx,
      records.map(record => record.debrief),
    );
    await timeline.add(
      tx,
      records.flatMap((record, index) =>
        record.timeline.map(content => ({
          debriefId: saved[index].id,
          content,
          actor: saved[index].actor,
          at: saved[index].at,
        })),
      ),
    );
    await countermeasures.create(
      tx,
      records.flatMap((record, index) =>
        record.countermeasures.map(({ content, ...rest }) => ({
          actor: saved[index].actor,
          at: saved[index].at,
          ...rest,
          content: {
            ...content,
            source: { type: 'debrief' as const, id: saved[index].id },
            entities: content.entities ?? entityRefsOf(record.debrief),
          },
        })),
      ),
    );
    await debriefs.index(
      tx,
      saved.map(it => it.id),
    );
    return saved.map(({ id, number }) => ({ id, number }));
  }
}

function entityRefsOf({ content }: DebriefDraft): string[] {
  return content.entities.map(it => it.entityRef);
}
