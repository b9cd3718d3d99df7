import { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { takeNumbers } from '../database';
import { Author, EntityTitles, RecordWriter } from '../records';
import { NewDebrief } from './debriefRows';
import { DebriefStore } from './DebriefStore';

/** What a new debrief is made of. */
export interface DebriefDraft extends Author {
  /** Left out: a new one. */
  id?: string;
  content: DebriefContent;
  titles: EntityTitles;
}

/** Saves new debriefs inside a transaction, each with its revision. */
export class DebriefWriter {
  constructor(
    private readonly options: { store: DebriefStore; writer: RecordWriter },
  ) {}

  async insert(
    tx: Knex.Transaction,
    drafts: DebriefDraft[],
  ): Promise<NewDebrief[]> {
    const numbers = await takeNumbers(tx, 'debrief', drafts.length);
    const debriefs = drafts.map((draft, position) => ({
      ...draft,
      id: draft.id ?? uuid(),
      number: numbers[position],
    }));
    await this.options.store.insert(tx, debriefs);
    await this.options.writer.writeCreated(
      tx,
      'debrief',
      debriefs.map(it => ({ ...it, owner: { type: 'debrief', id: it.id } })),
    );
    return debriefs;
  }
}
