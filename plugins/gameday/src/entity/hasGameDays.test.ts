import { hasGameDays } from '..';

describe('hasGameDays', () => {
  it.each([
    ['Component', true],
    ['api', true],
    ['Group', false],
    ['User', false],
  ])('of a %s: %s', (kind, expected) => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'checkout' },
    };
    expect(hasGameDays(entity)).toBe(expected);
  });
});
