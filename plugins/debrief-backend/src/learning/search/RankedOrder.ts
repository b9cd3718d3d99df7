import { hasPositiveTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { MatchOrder } from './MatchOrder';
import { Matches } from './Matches';
import { SearchRequest } from './SearchRequest';

/**
 * The order of matches that are few enough to compare all of them: what matches
 * best first; where nothing is looked for, and among equals, the newest.
 */
export class RankedOrder implements MatchOrder {
  constructor(
    private readonly matches: Matches,
    private readonly request: SearchRequest,
  ) {}

  async read(rank: number, limit: number): Promise<number[]> {
    const query: Knex.QueryBuilder = this.matches.select().select('s.row_id');
    if (hasPositiveTerm(this.request.terms)) {
      query.orderByRaw('? desc', [this.matches.score()]);
    }
    const rows: { row_id: number }[] = await query
      .orderBy([
        { column: 's.occurred_at', order: 'desc' },
        { column: 's.document_id', order: 'desc' },
      ])
      .limit(limit)
      .offset(rank);
    return rows.map(row => row.row_id);
  }
}
