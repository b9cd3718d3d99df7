import type { Entity } from '@backstage/catalog-model';
import { findOwnerRef } from './findOwnerRef';

function createEntity(overrides: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout' },
    ...overrides,
  };
}

describe('the owner of an entity', () => {
  it('is taken from its relations', () => {
    const entity = createEntity({
      relations: [
        { type: 'partOf', targetRef: 'system:default/shop' },
        { type: 'ownedBy', targetRef: 'group:default/purchase' },
      ],
      spec: { owner: 'somebody-else' },
    });
    expect(findOwnerRef(entity)).toBe('group:default/purchase');
  });

  it.each([
    ['purchase', 'group:default/purchase'],
    ['user:ana', 'user:default/ana'],
    ['group:shop/Purchase', 'group:shop/purchase'],
  ])('is completed from spec.owner %s', (owner, expected) => {
    expect(findOwnerRef(createEntity({ spec: { owner } }))).toBe(expected);
  });

  it('is looked for in the namespace of the entity', () => {
    const entity = createEntity({
      metadata: { name: 'checkout', namespace: 'shop' },
      spec: { owner: 'purchase' },
    });
    expect(findOwnerRef(entity)).toBe('group:shop/purchase');
  });

  it('of a group is the group itself', () => {
    const group = createEntity({ kind: 'Group', metadata: { name: 'Basket' } });
    expect(findOwnerRef(group)).toBe('group:default/basket');
  });

  it.each([[undefined], ['component:default/x'], ['not a ref!'], [7]])(
    'is nobody when spec.owner is %s',
    owner => {
      expect(findOwnerRef(createEntity({ spec: { owner } }))).toBeNull();
    },
  );
});
