import {
  entityRefSchema,
  userOrGroupRefSchema,
  userRefSchema,
} from './entityRef';

describe('an entity ref', () => {
  it.each([
    ['checkout', 'component:default/checkout'],
    ['Component:Default/Checkout', 'component:default/checkout'],
    ['shop/checkout', 'component:shop/checkout'],
    ['api:payments', 'api:default/payments'],
  ])('%s is completed to %s', (text, complete) => {
    expect(entityRefSchema('component').parse(text)).toBe(complete);
  });

  it.each(['', 'a b', 'component:', ':x', 'a/b/c', 'x'.repeat(64), '../etc'])(
    '%p is refused',
    text => {
      expect(entityRefSchema('component').safeParse(text).success).toBe(false);
    },
  );

  it('of a person is no team', () => {
    expect(userRefSchema.parse('ana')).toBe('user:default/ana');
    expect(userRefSchema.safeParse('group:purchase').success).toBe(false);
    expect(userOrGroupRefSchema.parse('group:purchase')).toBe(
      'group:default/purchase',
    );
    expect(userOrGroupRefSchema.safeParse('component:x').success).toBe(false);
  });
});
