import { GameDayListQuery } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { toStored } from '../database';
import type { WhereTextMatches } from '../debriefs';
import {
  Readable,
  restrictToReadableOf,
  restrictToReadableOwner,
} from '../permissions';
import { Scope, selectGameDaysInScope } from '../scope';
import { givenRoles } from './involvement';

/**
 * Narrows `query` to the game days that a list asks for.
 *
 * @param query - over `game_days as g`
 * @param scope - what belongs to the entities that are asked for, if any are
 */
export function filterGameDays(
  db: Knex,
  query: Knex.QueryBuilder,
  asked: GameDayListQuery,
  {
    scope,
    readable,
    whereTextMatches,
  }: {
    scope: Scope | undefined;
    readable: Readable;
    whereTextMatches: WhereTextMatches;
  },
): void {
  const oneOf: [string, string[] | undefined][] = [
    ['g.status', asked.status],
    ['g.form', asked.form],
    ['g.environment', asked.environment],
    ['g.failure_mode', asked.failureMode],
  ];
  for (const [column, values] of oneOf) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  if (scope) {
    query.whereIn('g.id', selectGameDaysInScope(db, scope));
  }
  whereParticipant(query, asked.participant);
  whereOutcome(query, asked.outcome);
  whereRehearses(query, asked.debriefId, readable);
  whereRetests(query, asked.countermeasureId, readable);
  if (asked.from) {
    query.where('g.occurred_at', '>=', toStored(asked.from));
  }
  if (asked.to) {
    query.where('g.occurred_at', '<=', toStored(asked.to));
  }
  if (asked.q?.trim()) {
    whereTextMatches(query, asked.q, 'g.id');
  }
}

function whereParticipant(
  query: Knex.QueryBuilder,
  refs: string[] | undefined,
): void {
  if (refs) {
    query.whereIn('g.id', ids =>
      ids
        .from('game_day_people')
        .select('game_day_id')
        .whereIn('role', givenRoles)
        .whereIn('entity_ref', refs),
    );
  }
}

function whereOutcome(
  query: Knex.QueryBuilder,
  outcomes: string[] | undefined,
): void {
  if (outcomes) {
    query.whereIn('g.id', ids =>
      ids
        .from('drills')
        .select('game_day_id')
        .whereNull('deleted_at')
        .whereIn('outcome', outcomes),
    );
  }
}

// Nobody learns of what they may not see by asking for what refers to it.
function whereRehearses(
  query: Knex.QueryBuilder,
  debriefIds: string[] | undefined,
  readable: Readable,
): void {
  if (debriefIds) {
    query.whereIn('g.id', ids => {
      ids
        .from({ h: 'game_day_rehearsals' })
        .select('h.game_day_id')
        .whereIn('h.debrief_id', lowered(debriefIds));
      restrictToReadableOf(ids, readable.debrief, 'h.debrief_id');
    });
  }
}

function whereRetests(
  query: Knex.QueryBuilder,
  countermeasureIds: string[] | undefined,
  readable: Readable,
): void {
  if (countermeasureIds) {
    query.whereIn('g.id', ids => {
      ids
        .from({ t: 'game_day_retests' })
        .join({ c: 'countermeasures' }, 'c.id', 't.countermeasure_id')
        .select('t.game_day_id')
        .whereNull('c.deleted_at')
        .whereIn('t.countermeasure_id', lowered(countermeasureIds));
      restrictToReadableOwner(ids, readable, {
        type: 'c.source_type',
        id: 'c.source_id',
      });
    });
  }
}

function lowered(ids: string[]): string[] {
  return ids.map(it => it.toLowerCase());
}
