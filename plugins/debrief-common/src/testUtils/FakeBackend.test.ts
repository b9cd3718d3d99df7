import { learningEndpoints } from '../learning/learningEndpoints';
import { describeContract } from './contract/describeContract';
import { FakeBackend } from './FakeBackend';

describeContract('the fake backend', async () => new FakeBackend());

describe('the fake backend', () => {
  const get = (backend: FakeBackend, path: string) =>
    backend.fetch(`${backend.baseUrl}${path}`);

  it('says of what it does not imitate that it does not', async () => {
    const { status } = await get(new FakeBackend(), '/search');
    expect(status).toBe(501);
  });

  it('answers what a test says, as far as the endpoint says it too', async () => {
    const backend = new FakeBackend();
    const noFacets = {
      type: {},
      kind: {},
      severity: {},
      tag: {},
      factor: {},
      entityRef: {},
      year: {},
    };
    backend.answer(learningEndpoints.search, ({ query }) => ({
      body: {
        items: [],
        totalItems: query.q.length,
        moreItems: false,
        pageInfo: {},
        facets: noFacets,
      },
    }));
    const response = await get(backend, '/search?q=cache');
    expect(await response.json()).toMatchObject({ totalItems: 5 });

    backend.answer(learningEndpoints.search, () => ({
      body: {
        items: [],
        totalItems: 0.5,
        moreItems: false,
        pageInfo: {},
        facets: noFacets,
      },
    }));
    await expect(get(backend, '/search')).rejects.toThrow('totalItems');
  });
});
