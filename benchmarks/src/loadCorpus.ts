import { defaultDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureStore,
  CountermeasureWriter,
} from '@debrief/backstage-plugin-debrief-backend/src/countermeasures';
import { migrationConfig } from '@debrief/backstage-plugin-debrief-backend/src/database';
import {
  DebriefStore,
  DebriefWriter,
  Revisions,
  TimelineStore,
  TimelineWriter,
} from '@debrief/backstage-plugin-debrief-backend/src/debriefs';
import { RecordWriter } from '@debrief/backstage-plugin-debrief-backend/src/imports/RecordWriter';
import {
  createWhereTextMatches,
  SearchIndexer,
} from '@debrief/backstage-plugin-debrief-backend/src/learning';
import { Knex } from 'knex';
import { Corpus, CorpusRecord } from './corpus/Corpus';

const batchSize = 200;

/**
 * Fills an empty database through the same writers that imports go through:
 * with revisions, and indexed for search.
 */
export async function loadCorpus(knex: Knex, corpus: Corpus): Promise<void> {
  await knex.migrate.latest(migrationConfig());
  const writer = createWriter(knex);
  let batch: CorpusRecord[] = [];
  const flush = async () => {
    const records = batch;
    batch = [];
    await knex.transaction(async tx => {
      await writer.create(
        tx,
        records.map(record => ({
          debrief: {
            content: record.debrief,
            titles: new Map(),
            actor: record.actor,
            at: record.at,
          },
          timeline: record.timeline,
          countermeasures: record.countermeasures.map(content => ({ content })),
        })),
      );
    });
  };
  for (const record of corpus.records()) {
    batch.push(record);
    if (batch.length === batchSize) {
      await flush();
    }
  }
  await flush();
}

function createWriter(knex: Knex): RecordWriter {
  const revisions = new Revisions();
  return new RecordWriter({
    debriefs: new DebriefWriter({
      store: new DebriefStore(createWhereTextMatches(knex)),
      revisions,
      searchIndex: new SearchIndexer(defaultDebriefSettings),
    }),
    timeline: new TimelineWriter({ store: new TimelineStore(), revisions }),
    countermeasures: new CountermeasureWriter({
      store: new CountermeasureStore(),
      revisions,
    }),
  });
}
