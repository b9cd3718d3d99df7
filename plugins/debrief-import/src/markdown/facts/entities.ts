import {
  DebriefContent,
  debriefInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Fact, findFact } from './facts';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';
import { Warnings } from '../../Warnings';

/** Entity refs that the document states in full, else the default ones. */
export function readDocumentEntities(
  facts: Fact[],
  { defaults }: MarkdownImportOptions,
  warnings: Warnings,
): DebriefContent['entities'] {
  const { element } = debriefInputSchema.shape.entities;
  const stated = findFact(facts, 'entities');
  const refs = (stated?.values ?? [])
    .flatMap(value => value.split(/[,\s]+/))
    .filter(value => /^[a-z]+:[\w./-]+$/i.test(value))
    .map(entityRef => ({ entityRef }));
  const byRef = new Map<string, DebriefContent['entities'][number]>();
  for (const entity of refs.length > 0 ? refs : defaults?.entities ?? []) {
    const { success, data } = element.safeParse(entity);
    if (success && !byRef.has(data.entityRef)) {
      byRef.set(data.entityRef, data);
    }
  }
  if (byRef.size === 0) {
    warnings.add(
      1,
      'The document names no entity of the catalog; choose at least one before it is saved',
    );
  }
  return [...byRef.values()].slice(0, 200);
}
