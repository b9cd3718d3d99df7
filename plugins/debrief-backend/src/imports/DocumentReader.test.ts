import { mockServices } from '@backstage/backend-test-utils';
import { resolve } from 'node:path';
import { ThreadedDocumentReader } from './DocumentReader';
import { ImportLimits } from './readImportLimits';

const options = { factorCategories: [], severities: [] };
const never = { name: 'never.md', content: 'never end' };
const fine = { name: 'fine.md', content: 'fine' };
const wasRead = { name: 'fine.md', title: 'fine' };

// Threads are started, on machines of any speed.
jest.setTimeout(60_000);

describe('reading documents in threads', () => {
  const readers: ThreadedDocumentReader[] = [];

  afterEach(async () => {
    await Promise.all(readers.splice(0).map(it => it.stop()));
  });

  function setUp(limits: Partial<ImportLimits> = {}) {
    const timers: AbortController[] = [];
    const logger = mockServices.logger.mock();
    const reader = new ThreadedDocumentReader({
      limits: {
        threads: 1,
        imports: 10,
        timeoutMilliseconds: 30_000,
        memoryMegabytes: 256,
        ...limits,
      },
      logger,
      threadFile: resolve(__dirname, '__fixtures__/obedientThread.js'),
      startTimer: () => {
        const timer = new AbortController();
        timers.push(timer);
        return timer.signal;
      },
    });
    readers.push(reader);
    return { reader, timers, logger };
  }

  it('a document that would never end holds up nobody, and ends', async () => {
    const { reader, timers } = setUp({ threads: 2 });

    const stuck = reader.read([never], options);
    // The process goes on: another import is read meanwhile.
    expect(await reader.read([fine], options)).toEqual([wasRead]);

    timers[0].abort();
    expect(await stuck).toEqual([
      {
        name: 'never.md',
        error: { message: expect.stringContaining('debrief.imports.timeout') },
      },
    ]);
  });

  it('the ones behind it are read all the same', async () => {
    const { reader, timers } = setUp();

    const read = reader.read([fine, never, fine], options);
    const others = reader.read([fine], options);
    await expect(others).resolves.toEqual([wasRead]);
    timers[timers.length - 1].abort();

    expect(await read).toEqual([
      wasRead,
      { name: 'never.md', error: { message: expect.any(String) } },
      wasRead,
    ]);
  });

  it('one that needs too much memory is given up, and nothing else', async () => {
    const { reader } = setUp({ memoryMegabytes: 32 });

    const read = await reader.read(
      [{ name: 'large.md', content: 'take all memory' }, fine],
      options,
    );

    expect(read).toEqual([
      {
        name: 'large.md',
        error: {
          message: expect.stringContaining('debrief.imports.memoryMegabytes'),
        },
      },
      wasRead,
    ]);
  });

  it('a fault of our own is written down and told without its words', async () => {
    const { reader, logger } = setUp();

    const read = await reader.read(
      [{ name: 'bad.md', content: 'throw' }, fine],
      options,
    );

    expect(read).toEqual([
      { name: 'bad.md', error: { message: 'could not be read' } },
      wasRead,
    ]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('as told'),
    );
  });

  it('more imports than may wait are sent away', async () => {
    const { reader, timers } = setUp({ imports: 2 });

    const first = reader.read([never], options);
    const second = reader.read([fine], options);
    await expect(reader.read([fine], options)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });

    timers[0].abort();
    await first;
    expect(await second).toEqual([wasRead]);
    expect(await reader.read([fine], options)).toEqual([wasRead]);
  });

  it('stops with what it was reading', async () => {
    const { reader } = setUp();

    const stuck = reader.read([never], options);
    await reader.stop();

    expect(await stuck).toEqual([
      { name: 'never.md', error: { message: expect.any(String) } },
    ]);
  });
});
