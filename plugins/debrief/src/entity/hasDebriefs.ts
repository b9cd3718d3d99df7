import type { Entity } from '@backstage/catalog-model';

const kinds = ['component', 'api', 'resource', 'system', 'domain', 'group'];

/** Whether an entity is of a kind that keeps a learning record. @public */
export function hasDebriefs(entity: Entity): boolean {
  return kinds.includes(entity.kind.toLocaleLowerCase('en-US'));
}
