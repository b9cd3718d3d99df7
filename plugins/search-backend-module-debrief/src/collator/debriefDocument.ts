import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * What the portal's search knows of a debrief. The fields beside the text can
 * be used as filters.
 *
 * @public
 */
export interface DebriefDocument extends IndexableDocument {
  kind: string;
  severity: string;
  status: string;
  tags: string[];
  entityRefs: string[];
  entityTitles: string[];
  /** An instant in UTC. */
  occurredAt: string;
}

export function toDebriefDocument(
  debrief: Debrief,
  locationTemplate: string,
): DebriefDocument {
  return {
    title: `#${debrief.number} ${debrief.title}`,
    text: textOf(debrief),
    location: locationTemplate.replace(':id', debrief.id),
    authorization: { resourceRef: debrief.id },
    kind: debrief.kind,
    severity: debrief.severity ?? 'none',
    status: debrief.status,
    tags: debrief.tags,
    entityRefs: debrief.entities.map(({ entityRef }) => entityRef),
    entityTitles: debrief.entities.flatMap(({ title }) => title ?? []),
    occurredAt: debrief.occurredAt,
  };
}

// What a result shows an excerpt of: sentences. Tags and names are fields of
// their own, which every engine searches as well.
function textOf(debrief: Debrief): string {
  return [
    debrief.summary,
    debrief.impact.description,
    ...debrief.factors.map(factor => factor.text),
    debrief.discussion,
    ...debrief.wentWell.map(it => it.text),
    debrief.surprises,
    debrief.luck,
  ]
    .filter(Boolean)
    .join('\n\n');
}
