import { Knex } from 'knex';
import { inBatches } from '../../database';
import { FacetName } from './facetCode';

interface FacetValueRow {
  id: number;
  facet: FacetName;
  value: string;
}

/** A value that can be filtered by. */
export interface FacetValue {
  facet: FacetName;
  value: string;
}

const table = 'search_facet_values';
// SQLite takes at most 500 rows in one statement.
const insertSize = 200;

/** The numbers that stand for facet values; they never change. */
export class FacetValues {
  private readonly names = new Map<number, string>();

  /** The ids of values, those that are known. */
  async find(db: Knex, values: FacetValue[]): Promise<FacetIdsByValue> {
    const rows = await inBatches(values, batch =>
      db<FacetValueRow>(table)
        .where(any => {
          for (const [facet, ofFacet] of byFacet(batch)) {
            any.orWhere(it => it.where({ facet }).whereIn('value', ofFacet));
          }
        })
        .select('id', 'facet', 'value'),
    );
    return new FacetIdsByValue(rows);
  }

  /** The ids of values; those that are new get one. */
  async findOrAdd(
    tx: Knex.Transaction,
    values: FacetValue[],
  ): Promise<FacetIdsByValue> {
    const known = await this.find(tx, values);
    const missing = values.filter(it => known.get(it) === undefined);
    if (missing.length === 0) {
      return known;
    }
    await this.add(tx, missing);
    return this.find(tx, values);
  }

  /** What ids stand for. */
  async read(db: Knex, ids: number[]): Promise<ReadonlyMap<number, string>> {
    const unknown = ids.filter(id => !this.names.has(id));
    const rows = await inBatches(unknown, batch =>
      db<FacetValueRow>(table).whereIn('id', batch).select('id', 'value'),
    );
    rows.forEach(row => this.names.set(row.id, row.value));
    return this.names;
  }

  // Always in the same order: two transactions that add the same values wait
  // for each other, but never in a circle.
  private async add(tx: Knex.Transaction, values: FacetValue[]): Promise<void> {
    const sorted = [...new Map(values.map(it => [keyOf(it), it]))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { facet, value }]) => ({ facet, value }));
    for (let start = 0; start < sorted.length; start += insertSize) {
      await tx(table)
        .insert(sorted.slice(start, start + insertSize))
        .onConflict(['facet', 'value'])
        .ignore();
    }
  }
}

/** Ids by facet and value. */
export class FacetIdsByValue {
  private readonly ids: Map<string, number>;

  constructor(rows: FacetValueRow[]) {
    this.ids = new Map(rows.map(row => [keyOf(row), row.id]));
  }

  get(value: FacetValue): number | undefined {
    return this.ids.get(keyOf(value));
  }
}

function byFacet(values: FacetValue[]): Map<FacetName, string[]> {
  const grouped = new Map<FacetName, string[]>();
  for (const { facet, value } of values) {
    const ofFacet = grouped.get(facet) ?? [];
    ofFacet.push(value);
    grouped.set(facet, ofFacet);
  }
  return grouped;
}

function keyOf({ facet, value }: FacetValue): string {
  return `${facet} ${value}`;
}
