import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EntityScope } from './EntityScope';

const credentials = mockCredentials.user();
const logger = mockServices.logger.mock();

describe('what belongs to an entity', () => {
  it('is all that a group owns, however many that are', async () => {
    const entities = Array.from({ length: 1_234 }, (_, index) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `service-${index}` },
      relations: [{ type: RELATION_OWNED_BY, targetRef: 'group:default/many' }],
    }));
    const scope = new EntityScope({
      auth: mockServices.auth.mock(),
      catalog: catalogServiceMock({ entities }),
      logger,
    });
    const found = await scope.find(['group:default/many'], credentials);
    expect(found.entityRefs).toHaveLength(1_235);
    expect(found.owners).toEqual(['group:default/many']);
    expect(found.isComplete).toBe(true);
  });

  it('is only itself, and said to be incomplete, while the catalog is down', async () => {
    const scope = new EntityScope({
      auth: mockServices.auth.mock(),
      catalog: catalogServiceMock.mock({
        queryEntities: jest.fn().mockRejectedValue(new Error('It is down')),
      }),
      logger,
    });
    expect(await scope.find(['group:default/shop'], credentials)).toEqual({
      entityRefs: ['group:default/shop'],
      owners: ['group:default/shop'],
      isComplete: false,
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('group:default/shop'),
    );
  });

  it('needs no catalog for a component', async () => {
    const scope = new EntityScope({
      auth: mockServices.auth.mock(),
      catalog: catalogServiceMock.mock(),
      logger,
    });
    expect(await scope.find(['component:default/a'], credentials)).toEqual({
      entityRefs: ['component:default/a'],
      owners: [],
      isComplete: true,
    });
  });
});
