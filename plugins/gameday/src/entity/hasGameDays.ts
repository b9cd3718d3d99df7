import type { Entity } from '@backstage/catalog-model';

const kinds = ['component', 'api', 'resource', 'system', 'domain'];

/** Whether an entity is of a kind that can be rehearsed. @public */
export function hasGameDays(entity: Entity): boolean {
  return kinds.includes(entity.kind.toLocaleLowerCase('en-US'));
}
