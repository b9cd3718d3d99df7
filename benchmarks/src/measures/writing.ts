import { Corpus } from '../corpus/Corpus';
import { makeDocument } from '../corpus/toMarkdown';
import { measure, Measurement } from '../Measurement';
import { ServerProcess } from '../ServerProcess';
import { round } from '../statistics';
import { idleOf } from './search';

const repetitions = 100;
const documentsPerImport = 100;
const imports = 10;

/** Creating a debrief, and how long it takes until what is published is found. */
export async function measureWriting(
  server: ServerProcess,
  corpus: Corpus,
): Promise<Measurement[]> {
  const create = (words = '') => {
    const input = corpus.debriefInput();
    return server.ask<{ id: string }>('POST', '/debrief/debriefs', {
      body: { ...input, title: `${input.title} ${words}` },
    });
  };
  let made = 0;
  return [
    await measure(
      'Create a debrief',
      Array.from({ length: repetitions }, () => ({
        http: async () => (await create()).milliseconds,
      })),
      idleOf(server),
    ),
    await measure(
      'From publishing until it is found',
      Array.from({ length: repetitions }, () => ({
        http: async () => {
          const word = `unheardof${made++}`;
          const { id } = (await create(word)).body;
          const begin = performance.now();
          await server.ask('POST', `/debrief/debriefs/${id}/publish`);
          const { body } = await server.ask<{ items: { status: string }[] }>(
            'GET',
            `/debrief/search?q=${word}`,
          );
          if (body.items[0]?.status !== 'published') {
            throw new Error(`${word} was published but not found`);
          }
          return performance.now() - begin;
        },
      })),
      idleOf(server),
    ),
  ];
}

/** Documents a second that are imported over HTTP, with all that is in them. */
export async function measureImport(
  server: ServerProcess,
  corpus: Corpus,
): Promise<number> {
  let made = 0;
  const bodies = Array.from({ length: imports + 1 }, () => ({
    format: 'markdown',
    documents: Array.from({ length: documentsPerImport }, () =>
      makeDocument(corpus, made++),
    ),
    defaults: { entities: [{ entityRef: corpus.company.services[0] }] },
  }));
  const [warmUp, ...measured] = bodies;
  await server.ask('POST', '/debrief/imports', { body: warmUp });
  const begin = performance.now();
  for (const body of measured) {
    await server.ask('POST', '/debrief/imports', { body });
  }
  const seconds = (performance.now() - begin) / 1000;
  return round((imports * documentsPerImport) / seconds);
}
