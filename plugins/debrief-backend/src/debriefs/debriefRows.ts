import {
  DebriefContent,
  DebriefStatus,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefEntityRow,
  DebriefPersonRow,
  DebriefRow,
  toStored,
  toStoredOrNull,
} from '../database';
import { EntityTitles, NewRecord } from '../records';
import { Involvement } from './involvement';

/** What clients wrote of a debrief. */
export function contentOf(row: Pick<DebriefRow, 'content'>): DebriefContent {
  return JSON.parse(row.content);
}

/** The columns of `debriefs` that follow from what was written. */
export function toContentColumns(content: DebriefContent, createdAt: number) {
  const { marks } = content;
  return {
    kind: content.kind,
    scheduled: content.scheduled,
    severity: content.severity,
    title: content.title,
    visibility: content.visibility,
    owner: content.owner,
    facilitator: content.facilitator,
    occurred_at: marks.startedAt ? toStored(marks.startedAt) : createdAt,
    started_at: toStoredOrNull(marks.startedAt),
    detected_at: toStoredOrNull(marks.detectedAt),
    mitigated_at: toStoredOrNull(marks.mitigatedAt),
    resolved_at: toStoredOrNull(marks.resolvedAt),
    held_at: toStoredOrNull(marks.heldAt),
    content: JSON.stringify(content),
  };
}

/** A debrief that is not saved yet. */
export interface NewDebrief extends NewRecord<DebriefContent> {
  number: number;
  titles: EntityTitles;
}

/** The row of a new debrief. */
export function toNewRow({ id, number, content, actor, at }: NewDebrief) {
  const status: DebriefStatus = 'draft';
  return {
    id,
    number,
    version: 1,
    status,
    ...toContentColumns(content, at),
    created_at: at,
    created_by: actor,
    updated_at: at,
    updated_by: actor,
    published_at: null,
    deleted_at: null,
    deleted_by: null,
  };
}

/** The rows beside `debriefs` by which debriefs are found. */
export interface FacetRows {
  debrief_entities: DebriefEntityRow[];
  debrief_people: DebriefPersonRow[];
  debrief_tags: { debrief_id: string; tag: string }[];
  debrief_factors: { debrief_id: string; category: string }[];
  debrief_relations: {
    debrief_id: string;
    position: number;
    other_id: string;
    type: string;
    countermeasure_id: string | null;
  }[];
}

/** What of a debrief goes into the tables beside it. */
export function toFacetRows(
  debrief: { id: string; titles: EntityTitles; people: Involvement[] },
  content: DebriefContent,
): FacetRows {
  const debrief_id = debrief.id;
  const categories = new Set(content.factors.map(it => it.category));
  return {
    debrief_entities: content.entities.map(({ entityRef, role }, position) => ({
      debrief_id,
      entity_ref: entityRef,
      role,
      title: debrief.titles.get(entityRef) ?? null,
      position,
    })),
    debrief_people: debrief.people.map(it => ({ debrief_id, ...it })),
    debrief_tags: content.tags.map(tag => ({ debrief_id, tag })),
    debrief_factors: [...categories].map(category => ({
      debrief_id,
      category,
    })),
    debrief_relations: content.relations.map((relation, position) => ({
      debrief_id,
      position,
      other_id: relation.debriefId,
      type: relation.type,
      countermeasure_id: relation.countermeasureId,
    })),
  };
}
