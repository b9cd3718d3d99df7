import { Knex } from 'knex';
import { Corpus } from '../corpus/Corpus';
import { makeDocument } from '../corpus/toMarkdown';
import { DatabaseName } from '../databases';
import { publishRows } from '../floors/publishRows';
import { SavedRows } from '../floors/SavedRows';
import { searchRows } from '../floors/searchRows';
import { measure, Measurement, timeOf } from '../Measurement';
import { ServerProcess } from '../ServerProcess';
import { round } from '../statistics';
import { idleOf } from './idle';

const repetitions = 200;
const documentsPerImport = 100;
const imports = 10;

/** Documents a second. */
export interface ImportRate {
  http: number;
  /** All of their rows by bare SQL, and a request that does nothing. */
  floor: number;
}

/** Creating a debrief, and how long it takes until what is published is found. */
export async function measureWriting(
  server: ServerProcess,
  knex: Knex,
  database: DatabaseName,
  corpus: Corpus,
): Promise<Measurement[]> {
  const create = async (word = '') => {
    const input = corpus.debriefInput();
    const { body, milliseconds } = await server.ask<{ id: string }>(
      'POST',
      '/debrief/debriefs',
      { body: { ...input, title: `${input.title} ${word}` } },
    );
    return { id: body.id, milliseconds };
  };
  let made = 0;
  const createFindable = async () => {
    const word = `unheardof${made++}`;
    return { word, id: (await create(word)).id };
  };
  return [
    await measure({
      name: 'Create a debrief',
      repetitions,
      idle: idleOf(server),
      http: async () => (await create()).milliseconds,
      sql: async () => {
        const { id } = await create();
        const rows = await SavedRows.take(knex, database, [id]);
        return timeOf(() => rows.putBack());
      },
    }),
    await measure({
      name: 'From publishing until it is found',
      repetitions,
      idle: idleOf(server, 2),
      http: async () => {
        const { id, word } = await createFindable();
        return timeOf(() => publishAndFind(server, id, word));
      },
      sql: async () => {
        const { id, word } = await createFindable();
        return timeOf(async () => {
          await publishRows(knex, id);
          await searchRows(knex, database, word);
        });
      },
    }),
  ];
}

/** Imports documents over HTTP, with all that is in them. */
export async function measureImport(
  server: ServerProcess,
  knex: Knex,
  database: DatabaseName,
  corpus: Corpus,
): Promise<ImportRate> {
  const idle = idleOf(server);
  const total = { http: 0, floor: 0 };
  // The first is a warm-up.
  for (let index = 0; index <= imports; index++) {
    const { body, milliseconds } = await server.ask<{
      items: { id: string }[];
    }>('POST', '/debrief/imports', { body: importOf(corpus, index) });
    const ids = body.items.map(it => it.id);
    const rows = await SavedRows.take(knex, database, ids);
    const floor = (await timeOf(() => rows.putBack())) + (await idle());
    if (index > 0) {
      total.http += milliseconds;
      total.floor += floor;
    }
  }
  const perSecond = (milliseconds: number) =>
    round((imports * documentsPerImport * 1000) / milliseconds);
  return { http: perSecond(total.http), floor: perSecond(total.floor) };
}

async function publishAndFind(
  server: ServerProcess,
  id: string,
  word: string,
): Promise<void> {
  await server.ask('POST', `/debrief/debriefs/${id}/publish`);
  const { body } = await server.ask<{ items: { status: string }[] }>(
    'GET',
    `/debrief/search?q=${word}`,
  );
  if (body.items[0]?.status !== 'published') {
    throw new Error(`${word} was published but not found`);
  }
}

function importOf(corpus: Corpus, index: number) {
  return {
    format: 'markdown',
    documents: Array.from({ length: documentsPerImport }, (_, position) =>
      makeDocument(corpus, index * documentsPerImport + position),
    ),
    defaults: {
      entities: [{ entityRef: corpus.company.services[0].entityRef }],
    },
  };
}
