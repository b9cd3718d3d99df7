import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';

/** A catalog entity for everything that debriefs refer to. */
export function entitiesOf(debriefs: Debrief[]): Entity[] {
  const refs = debriefs.flatMap(debrief => [
    ...debrief.entities.map(it => it.entityRef),
    ...debrief.participants.map(it => it.entityRef),
    ...[debrief.owner, debrief.facilitator].filter(it => it !== null),
  ]);
  return [...new Set(refs)].map(toEntity);
}

function toEntity(entityRef: string): Entity {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: `${kind.charAt(0).toLocaleUpperCase('en-US')}${kind.slice(1)}`,
    metadata: { namespace, name },
    spec: kind === 'component' ? { type: 'service' } : {},
  };
}
