import { DebriefResource } from '../debriefResource';
import { debriefPermissionRules as rules } from '.';

const debrief: DebriefResource = {
  id: 'x',
  status: 'published',
  kind: 'incident',
  visibility: 'restricted',
  severity: 'sev2',
  tags: ['dns', 'cache'],
  entityRefs: ['component:default/checkout'],
  people: ['user:default/ana', 'group:default/basket'],
};

describe('permission rules', () => {
  it('hold when one of the values is met', () => {
    expect(
      rules.hasStatus.apply(debrief, { statuses: ['draft', 'published'] }),
    ).toBe(true);
    expect(rules.hasStatus.apply(debrief, { statuses: ['draft'] })).toBe(false);
    expect(rules.hasKind.apply(debrief, { kinds: ['incident'] })).toBe(true);
    expect(rules.hasKind.apply(debrief, { kinds: ['near-miss'] })).toBe(false);
    expect(
      rules.hasVisibility.apply(debrief, { visibilities: ['restricted'] }),
    ).toBe(true);
    expect(
      rules.hasVisibility.apply(debrief, { visibilities: ['organisation'] }),
    ).toBe(false);
    expect(
      rules.hasSeverity.apply(debrief, { severities: ['sev1', 'sev2'] }),
    ).toBe(true);
    expect(
      rules.hasSeverity.apply(
        { ...debrief, severity: null },
        { severities: ['sev2'] },
      ),
    ).toBe(false);
    expect(rules.hasTag.apply(debrief, { tags: ['queue', 'dns'] })).toBe(true);
    expect(rules.hasTag.apply(debrief, { tags: ['queue'] })).toBe(false);
    expect(
      rules.hasEntity.apply(debrief, {
        entityRefs: ['component:default/checkout'],
      }),
    ).toBe(true);
    expect(
      rules.hasEntity.apply(debrief, {
        entityRefs: ['component:default/cart'],
      }),
    ).toBe(false);
    expect(
      rules.isInvolved.apply(debrief, { claims: ['group:default/basket'] }),
    ).toBe(true);
    expect(
      rules.isInvolved.apply(debrief, { claims: ['user:default/eve'] }),
    ).toBe(false);
  });

  it('ask any database the same', () => {
    expect(rules.hasStatus.toQuery({ statuses: ['draft'] })).toEqual({
      property: 'status',
      values: ['draft'],
    });
    expect(rules.hasKind.toQuery({ kinds: ['incident'] })).toEqual({
      property: 'kind',
      values: ['incident'],
    });
    expect(
      rules.hasVisibility.toQuery({ visibilities: ['restricted'] }),
    ).toEqual({ property: 'visibility', values: ['restricted'] });
    expect(rules.hasSeverity.toQuery({ severities: ['sev1'] })).toEqual({
      property: 'severity',
      values: ['sev1'],
    });
    expect(rules.hasTag.toQuery({ tags: ['dns'] })).toEqual({
      property: 'tag',
      values: ['dns'],
    });
    expect(rules.hasEntity.toQuery({ entityRefs: ['a:b/c'] })).toEqual({
      property: 'entityRef',
      values: ['a:b/c'],
    });
    expect(rules.isInvolved.toQuery({ claims: ['user:default/ana'] })).toEqual({
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
