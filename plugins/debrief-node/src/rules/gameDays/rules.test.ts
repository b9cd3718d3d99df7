import { GameDayResource } from '../../gameDayResource';
import { gameDayPermissionRules as rules } from '.';

const gameDay: GameDayResource = {
  id: 'x',
  status: 'planned',
  form: 'tabletop',
  visibility: 'restricted',
  environment: 'staging',
  entityRefs: ['component:default/payments'],
  people: ['user:default/ana'],
};

describe('permission rules about game days', () => {
  it('hold when one of the values is met, and ask any database the same', () => {
    const cases = [
      [rules.hasEntity.apply(gameDay, { entityRefs: gameDay.entityRefs })],
      [rules.hasEntity.apply(gameDay, { entityRefs: ['a:b/c'] }), false],
      [rules.hasEnvironment.apply(gameDay, { environments: ['staging'] })],
      [rules.hasEnvironment.apply(gameDay, { environments: ['x'] }), false],
      [rules.hasForm.apply(gameDay, { forms: ['wheel', 'tabletop'] })],
      [rules.hasForm.apply(gameDay, { forms: ['wheel'] }), false],
      [rules.hasRole.apply(gameDay, { claims: ['user:default/ana'] })],
      [rules.hasRole.apply(gameDay, { claims: ['user:default/eve'] }), false],
      [rules.hasStatus.apply(gameDay, { statuses: ['planned'] })],
      [rules.hasStatus.apply(gameDay, { statuses: ['running'] }), false],
      [rules.hasVisibility.apply(gameDay, { visibilities: ['restricted'] })],
      [
        rules.hasVisibility.apply(gameDay, { visibilities: ['organisation'] }),
        false,
      ],
    ];
    for (const [answer, expected = true] of cases) {
      expect(answer).toBe(expected);
    }
    expect(rules.hasRole.toQuery({ claims: ['user:default/ana'] })).toEqual({
      property: 'person',
      values: ['user:default/ana'],
    });
  });

  it('are one per name, each with a schema that can be shown', () => {
    const all = Object.values(rules);
    expect(new Set(all.map(it => it.name)).size).toBe(all.length);
    for (const rule of all) {
      expect(rule.name).toMatch(/^[A-Z_]+$/);
      expect(rule.description).not.toBe('');
      expect(rule.paramsSchema).toBeDefined();
    }
  });
});
