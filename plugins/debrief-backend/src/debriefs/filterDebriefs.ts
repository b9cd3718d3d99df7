import { DebriefListQuery } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { toStored } from '../database';
import { Scope, selectDebriefsInScope } from '../scope';
import { WhereTextMatches } from './WhereTextMatches';

/**
 * Narrows `query` to the debriefs that a list asks for.
 *
 * @param query - over `debriefs as d`
 * @param scope - what belongs to the entities that are asked for, if any are
 */
export function filterDebriefs(
  db: Knex,
  query: Knex.QueryBuilder,
  asked: DebriefListQuery,
  scope: Scope | undefined,
  whereTextMatches: WhereTextMatches,
): void {
  whereOneOf(query, 'd.status', asked.status);
  whereOneOf(query, 'd.kind', asked.kind);
  whereOneOf(query, 'd.owner', asked.owner);
  whereSeverity(query, asked.severity);
  if (scope) {
    query.whereIn('d.id', selectDebriefsInScope(db, scope));
  }
  whereHas(query, 'debrief_tags', 'tag', asked.tag);
  whereHas(query, 'debrief_factors', 'category', asked.factor);
  whereParticipant(query, asked.participant);
  if (asked.from) {
    query.where('d.occurred_at', '>=', toStored(asked.from));
  }
  if (asked.to) {
    query.where('d.occurred_at', '<=', toStored(asked.to));
  }
  if (asked.q?.trim()) {
    whereTextMatches(query, asked.q, 'd.id');
  }
}

function whereOneOf(
  query: Knex.QueryBuilder,
  column: string,
  values: string[] | undefined,
): void {
  if (values) {
    query.whereIn(column, values);
  }
}

function whereSeverity(
  query: Knex.QueryBuilder,
  severities: string[] | undefined,
): void {
  if (!severities) {
    return;
  }
  query.where(either => {
    either.whereIn(
      'd.severity',
      severities.filter(it => it !== 'none'),
    );
    if (severities.includes('none')) {
      either.orWhereNull('d.severity');
    }
  });
}

function whereHas(
  query: Knex.QueryBuilder,
  table: string,
  column: string,
  values: string[] | undefined,
): void {
  if (values) {
    query.whereIn('d.id', ids =>
      ids.from(table).select('debrief_id').whereIn(column, values),
    );
  }
}

function whereParticipant(
  query: Knex.QueryBuilder,
  refs: string[] | undefined,
): void {
  if (refs) {
    query.whereIn('d.id', ids =>
      ids
        .from('debrief_people')
        .select('debrief_id')
        .where('role', 'participant')
        .whereIn('entity_ref', refs),
    );
  }
}
