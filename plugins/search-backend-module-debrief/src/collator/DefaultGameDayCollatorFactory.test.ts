import { mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { aGameDay } from '../testUtils/aGameDay';
import { StubbedDebriefBackend } from '../testUtils/StubbedDebriefBackend';
import { DefaultGameDayCollatorFactory } from './DefaultGameDayCollatorFactory';

describe('the collator of game days', () => {
  const backend = new StubbedDebriefBackend();

  beforeAll(() => backend.listen());
  beforeEach(() => backend.reset());
  afterAll(() => backend.close());

  const collate = async () => {
    const factory = new DefaultGameDayCollatorFactory({
      auth: mockServices.auth({ pluginId: 'search' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async pluginId => `${backend.url}/api/${pluginId}`,
      }),
      locationTemplate: '/game-days/:id',
    });
    return TestPipeline.fromCollator(await factory.getCollator()).execute();
  };

  it('reads every page, and asks only for what was held', async () => {
    backend.pages = [[aGameDay({ number: 1 })], [aGameDay({ number: 2 })]];

    const { documents, error } = await collate();

    expect(error).toBeUndefined();
    expect(documents.map(it => it.title)).toEqual([
      'Payments loses its cache (game day 1)',
      'Payments loses its cache (game day 2)',
    ]);
    expect(
      backend.requests.map(it => it.searchParams.getAll('status')),
    ).toEqual([
      ['completed', 'aborted'],
      ['completed', 'aborted'],
    ]);
  });

  it('puts what was written into the text, and what became of it beside it', async () => {
    backend.pages = [[aGameDay({ summary: 'It waited.' })]];

    const {
      documents: [document],
    } = await collate();

    expect(document).toMatchObject({
      text: 'Customers still pay\n\nIt waited.',
      location: '/game-days/5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d12',
      authorization: { resourceRef: '5f0e7d1c-6a55-4cf0-8a20-6b9f0e5f3d12' },
      outcomes: ['held', 'refuted'],
      entityTitles: ['Payments'],
    });
  });

  it('leaves restricted ones out', async () => {
    backend.pages = [[aGameDay({ visibility: 'restricted' }), aGameDay()]];

    expect((await collate()).documents).toHaveLength(1);
  });

  it('yields a way to the page when there is nothing, so that the old index is replaced', async () => {
    expect((await collate()).documents).toEqual([
      expect.objectContaining({ title: 'Game days', location: '/game-days' }),
    ]);
  });

  it('fails when a page cannot be read, so that the old index stays', async () => {
    backend.pages = [[aGameDay()], 'out of order'];

    expect((await collate()).error).toMatchObject({ name: 'ResponseError' });
  });
});
