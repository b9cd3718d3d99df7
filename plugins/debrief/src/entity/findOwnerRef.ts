import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { userOrGroupRefSchema } from '@debrief/backstage-plugin-debrief-common';

/**
 * Who owns an entity, as the full ref of a User or a Group: a group owns
 * itself, others say so in a relation or, before the catalog has stitched it,
 * in their spec. Null when nobody does.
 */
export function findOwnerRef(entity: Entity): string | null {
  if (entity.kind.toLocaleLowerCase('en-US') === 'group') {
    return stringifyEntityRef(entity);
  }
  const candidates = [
    ...(entity.relations ?? [])
      .filter(relation => relation.type === RELATION_OWNED_BY)
      .map(relation => relation.targetRef),
    ...completeSpecOwner(entity),
  ];
  for (const candidate of candidates) {
    const owner = userOrGroupRefSchema.safeParse(candidate);
    if (owner.success) {
      return owner.data;
    }
  }
  return null;
}

function completeSpecOwner(entity: Entity): string[] {
  const owner = entity.spec?.owner;
  if (typeof owner !== 'string') {
    return [];
  }
  try {
    return [
      stringifyEntityRef(
        parseEntityRef(owner, {
          defaultKind: 'group',
          defaultNamespace: entity.metadata.namespace,
        }),
      ),
    ];
  } catch {
    return [];
  }
}
