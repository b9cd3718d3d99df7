import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

// The same characters that the catalog allows in kinds, namespaces and names.
const part = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

function completeEntityRef(text: string, defaultKind: string): string {
  const { kind, namespace, name } = parseEntityRef(text, { defaultKind });
  return stringifyEntityRef({ kind, namespace, name });
}

function isEntityRef(text: string, defaultKind: string): boolean {
  try {
    const parsed = parseEntityRef(text, { defaultKind });
    return [parsed.kind, parsed.namespace, parsed.name].every(it =>
      part.test(it),
    );
  } catch {
    return false;
  }
}

/**
 * An entity ref, completed with `defaultKind` and the namespace `default`, in
 * lower case: `checkout` becomes `component:default/checkout`. It must be
 * well-formed; it need not be in the catalog.
 */
export function entityRefSchema(defaultKind: string) {
  return z
    .string()
    .refine(text => isEntityRef(text, defaultKind), {
      error: `must be an entity ref, such as ${defaultKind}:default/name`,
    })
    .overwrite(text =>
      isEntityRef(text, defaultKind)
        ? completeEntityRef(text, defaultKind)
        : text,
    );
}

/** The ref of a person, or of a group that acts as one. */
export const userOrGroupRefSchema = entityRefSchema('user').refine(
  ref => /^(user|group):/.test(ref),
  { error: 'must be the ref of a User or a Group' },
);

/** The ref of one person. */
export const userRefSchema = entityRefSchema('user').refine(
  ref => ref.startsWith('user:'),
  { error: 'must be the ref of a User: one person, not a team' },
);

/** Refuses a list in which an entity stands twice; `label` is what it is there. */
export function refineUniqueEntities(label: string) {
  return (
    items: { entityRef: string }[],
    context: z.core.$RefinementCtx<{ entityRef: string }[]>,
  ) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      if (seen.has(item.entityRef)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'entityRef'],
          message: `${label} ${item.entityRef} is listed twice`,
        });
      }
      seen.add(item.entityRef);
    });
  };
}
