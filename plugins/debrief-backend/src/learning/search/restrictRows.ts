import { Knex } from 'knex';
import { isGuardOnly, ReadFilter, restrictToReadable } from '../../permissions';

/**
 * Narrows search rows to what the filter lets its caller see. What is deleted
 * has no rows.
 *
 * @param query - over `search_rows s`
 */
export function restrictRows(
  query: Knex.QueryBuilder,
  filter: ReadFilter,
): void {
  if (!isGuardOnly(filter)) {
    restrictByDebrief(query, filter);
    return;
  }
  const { claims } = filter.guard;
  if (claims.length === 0) {
    query.where('s.restricted', 0);
    return;
  }
  query.where(visible =>
    visible
      .where('s.restricted', 0)
      .orWhereIn('s.debrief_number', involved =>
        involved
          .from({ p: 'debrief_people' })
          .join({ d: 'debriefs' }, 'd.id', 'p.debrief_id')
          .whereIn('p.entity_ref', claims)
          .select('d.number'),
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
