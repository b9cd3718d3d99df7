import { Knex } from 'knex';
import { Corpus } from '../corpus/Corpus';
import { measuredService } from '../corpus/Company';
import { measure, Measurement } from '../Measurement';
import { ServerProcess } from '../ServerProcess';
import { idleOf } from './search';

const repetitions = 200;

/** What a service's page and a list read, beside the same rows by bare SQL. */
export async function measureReading(
  server: ServerProcess,
  knex: Knex,
  corpus: Corpus,
): Promise<Measurement[]> {
  const path = `/debrief/learning-record?entityRef=${measuredService}`;
  const cursors = await findDeepCursors(server, corpus);
  return [
    await measure(
      'Learning record of a service with 200 debriefs',
      Array.from({ length: repetitions }, () => ({
        http: async () => (await server.ask('GET', path)).milliseconds,
        sql: () => readRecordRows(knex),
      })),
      idleOf(server),
    ),
    await measure(
      'A page of the list of debriefs, half-way through',
      Array.from({ length: repetitions }, (_, index) => {
        const { cursor, last } = cursors[index % cursors.length];
        return {
          http: async () =>
            (await server.ask('GET', `/debrief/debriefs?cursor=${cursor}`))
              .milliseconds,
          sql: () => readPageRows(knex, last),
        };
      }),
      idleOf(server),
    ),
  ];
}

interface ListAnswer {
  items: { id: string; occurredAt: string }[];
  pageInfo: { nextCursor: string };
}

interface DeepPosition {
  cursor: string;
  last: { id: string; occurredAt: string };
}

// Cursors can only be had by walking there.
async function findDeepCursors(
  server: ServerProcess,
  corpus: Corpus,
): Promise<DeepPosition[]> {
  const found: DeepPosition[] = [];
  const limit = 100;
  const half = Math.floor(corpus.size / 2 / limit);
  let cursor = '';
  for (let page = 0; page < half + 4; page++) {
    const { body } = await server.ask<ListAnswer>(
      'GET',
      `/debrief/debriefs?limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    cursor = body.pageInfo.nextCursor;
    if (page >= half) {
      found.push({ cursor, last: body.items[body.items.length - 1] });
    }
  }
  return found;
}

async function readRecordRows(knex: Knex): Promise<void> {
  const debriefs: { id: string; occurred_at: number | string }[] = await knex(
    'debriefs',
  )
    .join('debrief_entities', 'debrief_id', 'id')
    .where('entity_ref', measuredService)
    .whereNull('deleted_at')
    .where('visibility', 'organisation')
    .select(
      'id',
      'number',
      'debriefs.title',
      'kind',
      'severity',
      'occurred_at',
      'started_at',
      'detected_at',
      'resolved_at',
    );
  const ids = debriefs.map(it => it.id);
  await knex('countermeasures')
    .whereIn('source_id', ids)
    .whereNull('deleted_at')
    .select('source_id', 'state', 'strength', 'due_date');
  await knex('debrief_factors').whereIn('debrief_id', ids);
  await knex('debrief_relations')
    .whereIn('debrief_id', ids)
    .where('type', 'recurrence-of');
  const newest = debriefs
    .sort((a, b) => Number(b.occurred_at) - Number(a.occurred_at))
    .slice(0, 20)
    .map(it => it.id);
  await knex('debriefs').whereIn('id', newest);
  await readBeside(knex, newest);
}

async function readPageRows(
  knex: Knex,
  last: DeepPosition['last'],
): Promise<void> {
  const rows: { id: string }[] = await knex('debriefs')
    .whereNull('deleted_at')
    .where('visibility', 'organisation')
    .whereRaw('(occurred_at, id) < (?, ?)', [
      Date.parse(last.occurredAt),
      last.id,
    ])
    .orderBy([
      { column: 'occurred_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(20);
  await readBeside(
    knex,
    rows.map(it => it.id),
  );
}

// What stands beside each debrief of a page.
async function readBeside(knex: Knex, ids: string[]): Promise<void> {
  await knex('debrief_entities').whereIn('debrief_id', ids);
  await knex('countermeasures')
    .whereIn('source_id', ids)
    .whereNull('deleted_at')
    .groupBy('source_id', 'state')
    .select('source_id', 'state')
    .count();
  await knex('timeline_entries')
    .whereIn('debrief_id', ids)
    .whereNull('deleted_at')
    .groupBy('debrief_id')
    .select('debrief_id')
    .count();
}
