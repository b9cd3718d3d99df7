import { Knex } from 'knex';
import { whereOneOf } from '../database';
import { Scope } from './EntityScope';

/** The ids of the debriefs that name something of a scope, or are its own. */
export function selectDebriefsInScope(
  db: Knex,
  scope: Scope,
): Knex.QueryBuilder {
  const ids = db.from('debrief_entities').select('debrief_id');
  whereOneOf(ids, 'entity_ref', scope.entityRefs);
  if (scope.owners.length > 0) {
    ids.union(selectOwnDebriefs(db, scope));
  }
  return ids;
}

/** The ids of the game days that are about something of a scope. */
export function selectGameDaysInScope(
  db: Knex,
  scope: Scope,
): Knex.QueryBuilder {
  const ids = db.from('game_day_entities').select('game_day_id');
  whereOneOf(ids, 'entity_ref', scope.entityRefs);
  return ids;
}

/**
 * The ids of the countermeasures that are about something of a scope, or come
 * from its debriefs and game days: whoever reads a record adds up what these
 * promised.
 */
export function selectCountermeasuresInScope(
  db: Knex,
  scope: Scope,
): Knex.QueryBuilder {
  const ids = db.from('countermeasure_entities').select('countermeasure_id');
  whereOneOf(ids, 'entity_ref', scope.entityRefs);
  return ids.union(
    db
      .from('countermeasures')
      .select('id')
      .whereIn(
        'source_id',
        selectDebriefsInScope(db, scope).union(
          selectGameDaysInScope(db, scope),
        ),
      ),
  );
}

function selectOwnDebriefs(db: Knex, { owners }: Scope): Knex.QueryBuilder {
  const ids = db.from('debriefs').select('id');
  whereOneOf(ids, 'owner', owners);
  return ids;
}
