import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { aDebrief } from '../testUtils/aDebrief';
import { StubbedDebriefBackend } from '../testUtils/StubbedDebriefBackend';
import { DefaultDebriefCollatorFactory } from './DefaultDebriefCollatorFactory';

describe('the collator of debriefs', () => {
  const backend = new StubbedDebriefBackend();

  beforeAll(() => backend.listen());
  beforeEach(() => backend.reset());
  afterAll(() => backend.close());

  const collate = async () => {
    const factory = new DefaultDebriefCollatorFactory({
      auth: mockServices.auth({ pluginId: 'search' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async pluginId => `${backend.url}/api/${pluginId}`,
      }),
      locationTemplate: '/debriefs/:id',
    });
    return TestPipeline.fromCollator(await factory.getCollator()).execute();
  };

  it('reads every page, and asks for what is published only', async () => {
    backend.pages = [
      [aDebrief({ number: 1 }), aDebrief({ number: 2 })],
      [aDebrief({ number: 3, status: 'closed' })],
    ];

    const { documents, error } = await collate();

    expect(error).toBeUndefined();
    expect(documents.map(it => it.title)).toEqual([
      '#1 Checkout answered 503',
      '#2 Checkout answered 503',
      '#3 Checkout answered 503',
    ]);
    expect(
      backend.requests.map(it => it.searchParams.getAll('status')),
    ).toEqual([
      ['published', 'closed'],
      ['published', 'closed'],
    ]);
  });

  it('reads as the search plugin itself', async () => {
    await collate();

    expect(backend.authorizations).toEqual([
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service('plugin:search'),
        targetPluginId: 'debrief',
      }),
    ]);
  });

  it('puts what was written into the text, of which an excerpt is shown, and the rest beside it', async () => {
    backend.pages = [
      [
        aDebrief({
          id: '0b0d7a52-2d5e-4d0a-9a53-3f1f1f0f9a10',
          number: 142,
          severity: 'sev2',
          summary: 'Every thread waited.',
          factors: [{ category: 'configuration', text: 'Two names, one flag' }],
          tags: ['dns'],
        }),
      ],
    ];

    const {
      documents: [document],
    } = await collate();

    expect(document).toMatchObject({
      location: '/debriefs/0b0d7a52-2d5e-4d0a-9a53-3f1f1f0f9a10',
      authorization: { resourceRef: '0b0d7a52-2d5e-4d0a-9a53-3f1f1f0f9a10' },
      severity: 'sev2',
      tags: ['dns'],
      entityRefs: ['component:default/checkout'],
      entityTitles: ['Checkout'],
    });
    expect(document.text).toBe('Every thread waited.\n\nTwo names, one flag');
  });

  it('leaves restricted debriefs out', async () => {
    backend.pages = [
      [aDebrief({ number: 1, visibility: 'restricted' }), aDebrief()],
    ];

    const { documents } = await collate();

    expect(documents).toHaveLength(1);
  });

  it('yields a way to the page when there is nothing, so that the old index is replaced', async () => {
    const { documents } = await collate();

    expect(documents).toEqual([
      expect.objectContaining({ title: 'Debriefs', location: '/debriefs' }),
    ]);
  });

  it('fails when a page cannot be read, so that the old index stays', async () => {
    backend.pages = [[aDebrief()], 'out of order'];

    const { error } = await collate();

    expect(error).toMatchObject({ name: 'ResponseError' });
  });

  it('does not mind fields that it does not know', async () => {
    backend.pages = [[{ ...aDebrief(), weather: 'sunny' }]];

    const { error, documents } = await collate();

    expect(error).toBeUndefined();
    expect(documents).toHaveLength(1);
  });
});
