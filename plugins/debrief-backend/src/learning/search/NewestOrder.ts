import { hasPositiveTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { countAll } from './countMatches';
import { MatchOptions, Matches } from './Matches';
import { MatchOrder } from './MatchOrder';
import { SearchRequest } from './SearchRequest';

/**
 * The order of more matches than a rank can tell apart, and of those that
 * nothing was looked for in: the newest first, and before them, the newest of
 * those with all words in the title.
 *
 * Sorting all of them would take the longer, the more there are. So they are
 * asked for year by year, until there are enough.
 */
export class NewestOrder implements MatchOrder {
  constructor(
    private readonly db: Knex,
    private readonly matches: Matches,
    private readonly request: SearchRequest,
  ) {}

  async read(rank: number, limit: number): Promise<number[]> {
    const most = rank + limit;
    const found: number[] = [];
    for (const tier of this.tiers()) {
      found.push(...(await this.readTier(tier, most - found.length)));
      if (found.length >= most) {
        break;
      }
    }
    return found.slice(rank);
  }

  private async isCrowded(tier: MatchOptions): Promise<boolean> {
    const { isMore } = await countAll(this.db, this.matches, tier);
    return isMore;
  }

  private tiers(): MatchOptions[] {
    return hasPositiveTerm(this.request.terms)
      ? [{ inTitle: true }, { inTitle: false }]
      : [{}];
  }

  private async readTier(tier: MatchOptions, most: number): Promise<number[]> {
    if (!(await this.isCrowded(tier))) {
      return this.readSorted(this.matches.select(tier), most);
    }
    const found: number[] = [];
    let year = await this.newestYear();
    while (year !== undefined && found.length < most) {
      found.push(...(await this.readYear(tier, year, most - found.length)));
      year = await this.newestYear(startOf(year));
    }
    return found;
  }

  private async readYear(
    tier: MatchOptions,
    year: number,
    limit: number,
  ): Promise<number[]> {
    const ofYear = this.matches
      .select({ ...tier, year: String(year) })
      .whereBetween('s.occurred_at', [startOf(year), startOf(year + 1) - 1]);
    return this.readSorted(ofYear, limit);
  }

  private async readSorted(
    matches: Knex.QueryBuilder,
    limit: number,
  ): Promise<number[]> {
    const rows: { row_id: number }[] = await this.from(
      matches.select('s.row_id', 's.occurred_at'),
    )
      .select('row_id')
      .orderBy([
        { column: 'occurred_at', order: 'desc' },
        { column: 'row_id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(row => row.row_id);
  }

  // PostgreSQL would look for words in one document after the other, from the
  // newest on, hoping to meet enough of them soon.
  private from(matches: Knex.QueryBuilder): Knex.QueryBuilder {
    return this.request.terms.length > 0
      ? this.db.withMaterialized('matching', matches).from('matching')
      : this.db.from(matches.as('matching'));
  }

  // Of all documents there are, matches or not: a year without any is skipped.
  private async newestYear(before?: number): Promise<number | undefined> {
    const { from, to } = this.request;
    const query = this.db('search_documents').max({ newest: 'occurred_at' });
    if (from !== undefined) {
      query.where('occurred_at', '>=', from);
    }
    if (to !== undefined) {
      query.where('occurred_at', '<=', to);
    }
    if (before !== undefined) {
      query.where('occurred_at', '<', before);
    }
    const [{ newest }] = await query;
    return newest === null
      ? undefined
      : new Date(Number(newest)).getUTCFullYear();
  }
}

function startOf(year: number): number {
  // Date.UTC takes 26 for 1926.
  return new Date(0).setUTCFullYear(year, 0, 1);
}
