import {
  GameDayContent,
  GameDayStatus,
} from '@debrief/backstage-plugin-debrief-common';
import { GameDayEntityRow, GameDayRow, toStoredOrNull } from '../database';
import { EntityTitles, NewRecord } from '../records';
import { GameDayPersonRow, Involved } from './involvement';

/** Somebody decided to stop; instants are epoch milliseconds. */
export interface SavedAbort {
  decidedAt: number;
  by: string;
  reason: string;
  restoredAt: number | null;
}

/** What clients wrote of a game day. */
export function contentOf(row: Pick<GameDayRow, 'content'>): GameDayContent {
  return JSON.parse(row.content);
}

/** Who stopped it and why, if anybody did. */
export function abortOf({ abort }: Pick<GameDayRow, 'abort'>) {
  return abort === null ? null : toAbort(abort);
}

function toAbort(json: string): SavedAbort {
  return JSON.parse(json);
}

/** The columns of `game_days` that follow from what was written. */
export function toContentColumns(
  content: GameDayContent,
  times: { createdAt: number; startedAt: number | null },
) {
  return {
    form: content.form,
    environment: content.environment,
    failure_mode: content.failureMode,
    title: content.title,
    visibility: content.visibility,
    announced: content.announced,
    owner: content.roles.owner,
    occurred_at: occurredAt(content, times),
    scheduled_at: toStoredOrNull(content.scheduledAt),
    duration_minutes: content.durationMinutes,
    content: JSON.stringify(content),
  };
}

/**
 * When a game day began; before that when it is announced for, else when it was
 * recorded: lists are ordered by it, and nothing is to be learnt from an order.
 */
export function occurredAt(
  { announced, scheduledAt }: GameDayContent,
  { createdAt, startedAt }: { createdAt: number; startedAt: number | null },
): number {
  const planned = announced ? toStoredOrNull(scheduledAt) : null;
  return startedAt ?? planned ?? createdAt;
}

/** A game day that is not saved yet. */
export interface NewGameDay extends NewRecord<GameDayContent> {
  number: number;
  titles: EntityTitles;
}

/** The row of a new game day. */
export function toNewRow({ id, number, content, actor, at }: NewGameDay) {
  const status: GameDayStatus = 'planned';
  return {
    id,
    number,
    version: 1,
    status,
    ...toContentColumns(content, { createdAt: at, startedAt: null }),
    started_at: null,
    ended_at: null,
    abort: null,
    cancel_reason: null,
    debrief_id: null,
    created_at: at,
    created_by: actor,
    updated_at: at,
    updated_by: actor,
    deleted_at: null,
    deleted_by: null,
  };
}

/** The rows beside `game_days` by which game days are found. */
export interface FacetRows {
  game_day_entities: GameDayEntityRow[];
  game_day_people: GameDayPersonRow[];
}

/** What of a game day goes into the tables beside it. */
export function toFacetRows(
  gameDay: { id: string; titles: EntityTitles; people: Involved[] },
  content: GameDayContent,
): FacetRows {
  const game_day_id = gameDay.id;
  return {
    game_day_entities: content.entities.map(
      ({ entityRef, role }, position) => ({
        game_day_id,
        entity_ref: entityRef,
        role,
        title: gameDay.titles.get(entityRef) ?? null,
        position,
      }),
    ),
    game_day_people: gameDay.people.map(it => ({ game_day_id, ...it })),
  };
}
