import { Corpus } from './corpus/Corpus';
import { makeDocument } from './corpus/toMarkdown';
import { DatabaseName, databaseNames, startDatabase } from './databases';
import { ServerProcess } from './ServerProcess';

const repetitions = 5;

/**
 * How long the backend keeps everybody waiting while it works on something
 * large: the longest pause of its event loop, in milliseconds, of a few
 * requests of each kind.
 *
 *     npx tsx benchmarks/src/pauses.ts [sqlite|postgres]
 */
async function main(): Promise<void> {
  const asked = process.argv[2];
  for (const name of databaseNames.filter(it => !asked || it === asked)) {
    await measurePauses(name);
  }
}

async function measurePauses(name: DatabaseName): Promise<void> {
  const database = await startDatabase(name);
  try {
    const server = await ServerProcess.start({
      database: database.config,
      withDebriefs: true,
    });
    for (const [title, send] of Object.entries(largeRequests(server))) {
      await send();
      const pauses: number[] = [];
      const times: number[] = [];
      for (let round = 0; round < repetitions; round++) {
        await server.longestPause();
        const begin = performance.now();
        await send();
        times.push(performance.now() - begin);
        pauses.push(await server.longestPause());
      }
      console.log(
        `${name}, ${title}: longest pauses ${sorted(pauses)} ms, of ${sorted(
          times,
        )} ms`,
      );
    }
    await server.stop();
  } finally {
    await database.remove();
  }
}

function largeRequests(
  server: ServerProcess,
): Record<string, () => Promise<unknown>> {
  const corpus = new Corpus(1_000);
  const [{ entityRef }] = corpus.company.services;
  const defaults = { entities: [{ entityRef }] };
  const importOf = (contents: string[], dryRun: boolean) => () =>
    server.ask('POST', '/debrief/imports', {
      body: {
        format: 'markdown',
        dryRun,
        documents: contents.map((content, index) => ({
          name: `${index}.md`,
          content,
        })),
        defaults,
      },
    });
  const anyNumber = () => corpus.random.below(1e9);
  const timeline = (characters: number) =>
    `# Slow\n\n## Timeline\n\n${linesOf(
      () => `- 2026-03-02 10:00 UTC **service ${anyNumber()}** was _slow_\n`,
      characters,
    )}`;
  const made = Array.from(
    { length: 100 },
    (_, index) => makeDocument(corpus, index).content,
  );
  const newText = (characters: number) =>
    linesOf(
      () =>
        `Some **bold** [words](https://example.com) of ${anyNumber()} people.\n\n`,
      characters,
    );
  const save = (description: string) =>
    server.ask('POST', '/debrief/debriefs', {
      body: { ...corpus.debriefInput(), summary: description },
    });
  return {
    'nothing at all': () => server.ask('GET', '/idle/'),
    'dry run, 160 kB of timeline': importOf([timeline(160_000)], true),
    'dry run, 1 MB of timeline': importOf([timeline(990_000)], true),
    'dry run, 1 MB of newlines': importOf(['\n'.repeat(1_000_000)], true),
    'dry run, 100 documents': importOf(made, true),
    'import, 100 documents': importOf(made, false),
    'import, 160 kB of timeline': importOf([timeline(160_000)], false),
    'import, 1 MB of timeline': importOf([timeline(990_000)], false),
    'save, a new text of 200 kB': () => save(newText(200_000)),
    'save, a new text of 1 MB': () => save(newText(1_000_000)),
  };
}

function linesOf(makeLine: () => string, characters: number): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; length += lines[0].length) {
    lines.push(makeLine());
  }
  return lines.join('').slice(0, characters);
}

function sorted(numbers: number[]): string {
  return numbers
    .sort((a, b) => a - b)
    .map(it => it.toFixed(0))
    .join(', ');
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
