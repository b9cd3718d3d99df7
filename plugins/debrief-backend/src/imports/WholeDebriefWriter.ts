import {
  CountermeasureContent,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Changes, createdChange } from '../changes';
import { Countermeasures } from '../countermeasures';
import { DebriefDraft, Debriefs } from '../debriefs';

/** A countermeasure, without the debrief that it comes from. */
export interface WholeDebriefCountermeasure {
  id?: string;
  content: Omit<CountermeasureContent, 'source'>;
  /** Epoch milliseconds; left out: with the debrief. */
  at?: number;
  /** Epoch milliseconds; left out: when it was created. */
  stateChangedAt?: number;
}

/** A debrief with all that belongs to it. */
export interface WholeDebrief {
  debrief: DebriefDraft;
  timeline: { id?: string; content: TimelineEntryContent }[];
  countermeasures: WholeDebriefCountermeasure[];
}

/** Saves whole debriefs, many at a time, by the rules of each of their parts. */
export class WholeDebriefWriter {
  constructor(
    private readonly options: {
      changes: Changes;
      countermeasures: Countermeasures;
      debriefs: Debriefs;
    },
  ) {}

  async insert(
    tx: Knex.Transaction,
    wholes: WholeDebrief[],
  ): Promise<{ id: string; number: number }[]> {
    const { changes, countermeasures, debriefs } = this.options;
    const saved = await debriefs.writer.insert(
      tx,
      wholes.map(it => it.debrief),
    );
    const of = (index: number) => {
      const { id, actor, at } = saved[index];
      return { owner: { type: 'debrief' as const, id }, actor, at };
    };
    await debriefs.timelineWriter.insert(
      tx,
      wholes.flatMap(({ timeline }, index) =>
        timeline.map(entry => ({
          ...of(index),
          debriefId: saved[index].id,
          ...entry,
        })),
      ),
    );
    await countermeasures.writer.insert(
      tx,
      wholes.flatMap((whole, index) =>
        whole.countermeasures.map(({ content, ...rest }) => ({
          ...of(index),
          ...rest,
          content: {
            ...content,
            source: of(index).owner,
            entities: content.entities ?? entityRefsOf(whole.debrief),
          },
        })),
      ),
    );
    // What came with a debrief is said with it.
    await changes.record(
      tx,
      saved.map((it, index) => createdChange('debrief', of(index).owner, it)),
    );
    return saved.map(({ id, number }) => ({ id, number }));
  }
}

function entityRefsOf({ content }: DebriefDraft): string[] {
  return content.entities.map(it => it.entityRef);
}
