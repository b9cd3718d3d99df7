import { Knex } from 'knex';
import {
  Scope,
  selectCountermeasuresInScope,
  selectDebriefsInScope,
  selectGameDaysInScope,
} from '../../scope';

/** The ids of all documents that belong to a scope. */
export function selectInScope(db: Knex, scope: Scope): Knex.QueryBuilder {
  return selectDebriefsInScope(db, scope).union([
    selectGameDaysInScope(db, scope),
    selectCountermeasuresInScope(db, scope),
  ]);
}
