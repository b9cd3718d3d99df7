import { hasPositiveTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { MatchOrder } from './MatchOrder';
import { Matches } from './Matches';
import { SearchRequest } from './SearchRequest';

/**
 * The order of matches that are few enough to compare all of them: what matches
 * best first or, where nothing is looked for, the newest.
 */
export class RankedOrder implements MatchOrder {
  constructor(
    private readonly matches: Matches,
    private readonly request: SearchRequest,
  ) {}

  async read(rank: number, limit: number): Promise<number[]> {
    const { matches } = this;
    const query: Knex.QueryBuilder = matches
      .select()
      .select({ row_id: matches.rowId });
    if (hasPositiveTerm(this.request.terms)) {
      query.orderByRaw('? desc', [matches.score()]);
    } else {
      query.orderBy('s.occurred_at', 'desc');
    }
    const rows: { row_id: number }[] = await query
      .orderBy(matches.rowId, 'desc')
      .limit(limit)
      .offset(rank);
    return rows.map(row => row.row_id);
  }
}
