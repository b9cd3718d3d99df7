import { Knex } from 'knex';
import { measuredService } from '../corpus/Company';
import { Corpus } from '../corpus/Corpus';
import { listRows, recordRows } from '../floors/recordRows';
import { measure, Measurement, timeOf } from '../Measurement';
import { ServerProcess } from '../ServerProcess';
import { idleOf } from './idle';

const repetitions = 400;

export const recordName = 'Learning record of a service with 200 debriefs';

/** What a service's page and a list read. */
export async function measureReading(
  server: ServerProcess,
  knex: Knex,
  corpus: Corpus,
): Promise<Measurement[]> {
  const idle = idleOf(server);
  const positions = await findDeepPositions(server, corpus);
  const positionAt = (index: number) => positions[index % positions.length];
  const recordPath = `/debrief/learning-record?entityRef=${measuredService}`;
  return [
    await measure({
      name: recordName,
      repetitions,
      idle,
      http: async () => (await server.ask('GET', recordPath)).milliseconds,
      sql: () => timeOf(() => recordRows(knex, measuredService)),
    }),
    await measure({
      name: 'A page of the list of debriefs, half-way through',
      repetitions,
      idle,
      http: async index => {
        const path = `/debrief/debriefs?cursor=${positionAt(index).cursor}`;
        return (await server.ask('GET', path)).milliseconds;
      },
      sql: index => timeOf(() => listRows(knex, positionAt(index).last)),
    }),
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

/**
 * Where the list of debriefs is half through. Cursors can only be had by
 * walking there.
 */
export async function findDeepPositions(
  server: ServerProcess,
  { size }: Pick<Corpus, 'size'>,
): Promise<DeepPosition[]> {
  const found: DeepPosition[] = [];
  const limit = 100;
  const half = Math.floor(size / 2 / limit);
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
