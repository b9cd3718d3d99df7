import {
  CountermeasureContent,
  strengthOf,
} from '@debrief/backstage-plugin-debrief-common';
import { CountermeasureRow } from '../database';
import { NewRecord, Owner } from '../records';

/** Sorts after every date that a calendar has. */
const noDueDate = '9999-12-31';

/** A countermeasure as it is saved. */
export interface SavedCountermeasure extends CountermeasureRow {
  /** The entities that it is about, from the table beside it. */
  entity_refs: string[];
}

/** A countermeasure that is not saved yet. */
export interface NewCountermeasure extends NewRecord<CountermeasureContent> {
  number: number;
  owner: Owner;
  /** Epoch milliseconds; left out: now. */
  stateChangedAt?: number;
}

/** The columns that follow from what was written. */
export function toContentColumns(content: CountermeasureContent) {
  return {
    title: content.title,
    description: content.description,
    state: content.state,
    reason: content.reason,
    owner: content.owner,
    due_date: content.dueDate,
    due_order: content.dueDate ?? noDueDate,
    cornerstone: content.cornerstone,
    mechanism: content.mechanism,
    strength: strengthOf(content.mechanism),
    ticket_url: content.ticket && content.ticket.url,
  };
}

/** What clients wrote of a countermeasure. */
export function contentOf(row: SavedCountermeasure): CountermeasureContent {
  return {
    source: { type: row.source_type, id: row.source_id },
    title: row.title,
    description: row.description,
    state: row.state,
    reason: row.reason,
    owner: row.owner,
    dueDate: row.due_date,
    cornerstone: row.cornerstone,
    mechanism: row.mechanism,
    entities: row.entity_refs,
    ticket: row.ticket_url === null ? null : { url: row.ticket_url },
  };
}

/** The row of a new countermeasure. */
export function toNewRow(countermeasure: NewCountermeasure): CountermeasureRow {
  const { id, number, owner, content, actor, at } = countermeasure;
  return {
    id,
    number,
    version: 1,
    source_type: owner.type,
    source_id: owner.id,
    ...toContentColumns(content),
    state_changed_at: countermeasure.stateChangedAt ?? at,
    verification: toVerification(content, countermeasure),
    created_at: at,
    created_by: actor,
    updated_at: at,
    updated_by: actor,
    deleted_at: null,
  };
}

/** Who says that it held, as JSON; null while nobody does. */
export function toVerification(
  content: CountermeasureContent,
  author: { actor: string; at: number; stateChangedAt?: number },
): string | null {
  if (content.state !== 'verified') {
    return null;
  }
  return JSON.stringify({
    gameDayId: null,
    url: null,
    verdict: 'held',
    at: author.stateChangedAt ?? author.at,
    by: author.actor,
  });
}
