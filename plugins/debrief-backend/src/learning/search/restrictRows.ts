import { Knex } from 'knex';
import {
  Guard,
  isGuardOnly,
  ReadFilter,
  restrictToReadable,
} from '../../permissions';
import {
  Scope,
  selectCountermeasuresInScope,
  selectDebriefsInScope,
} from '../../scope';

/**
 * Whether `restrictRows` asks for `search_rows`, as `s`. The guard alone does
 * not: restricted rows have negative ids.
 */
export function needsRowToRestrict(filter: ReadFilter): boolean {
  return !isGuardOnly(filter);
}

/**
 * Narrows search rows to what the filter lets its caller see. What is deleted
 * has no rows.
 *
 * @param rowId - the column with the row id
 */
export function restrictRows(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
  rowId: string,
): void {
  if (isGuardOnly(filter)) {
    restrictToInvolved(query, filter.guard, rowId);
  } else {
    restrictByDebrief(query, filter);
  }
}

/** Narrows search rows to what belongs to a scope. */
export function restrictToScope(
  db: Knex,
  query: Knex.QueryBuilder,
  scope: Scope,
  rowId: string,
): void {
  query.whereIn(
    rowId,
    db
      .from('search_documents')
      .select('row_id')
      .whereIn(
        'document_id',
        selectDebriefsInScope(db, scope).union(
          selectCountermeasuresInScope(db, scope),
        ),
      ),
  );
}

function restrictToInvolved(
  query: Knex.QueryBuilder,
  { claims }: Guard,
  rowId: string,
): void {
  if (claims.length === 0) {
    query.where(rowId, '>', 0);
    return;
  }
  query.where(visible =>
    visible
      .where(rowId, '>', 0)
      .orWhereIn(rowId, involved =>
        involved
          .from({ p: 'debrief_people' })
          .join({ i: 'search_documents' }, 'i.debrief_id', 'p.debrief_id')
          .whereIn('p.entity_ref', claims)
          .where('i.row_id', '<', 0)
          .select('i.row_id'),
      ),
  );
}

// What a policy asks for is about the debrief that a row belongs to.
function restrictByDebrief(query: Knex.QueryBuilder, filter: ReadFilter): void {
  query.whereExists(debrief => {
    debrief
      .from({ d: 'debriefs' })
      .whereRaw('?? = ??', ['d.number', 's.debrief_number'])
      .select('d.number');
    restrictToReadable(debrief, filter, 'd');
  });
}
