import { Knex } from 'knex';
import { FullText, FullTextQuery } from '../../database';
import {
  FacetName,
  facetNames,
  labelsOfFacet,
  labelsOfOwners,
} from '../facets';
import { ReadableDocuments, readableBy } from './readableBy';
import { SearchRequest } from './SearchRequest';
import { selectInScope } from './selectInScope';

/** The documents that match a request and that its caller may see, as SQL. */
export class Matches {
  private readonly readable: ReadableDocuments;

  constructor(
    private readonly db: Knex,
    private readonly fullText: FullText,
    private readonly request: SearchRequest,
  ) {
    this.readable = readableBy(request.readable);
  }

  /** A query over `search_documents as s`. */
  select(options: MatchOptions = {}): Knex.QueryBuilder {
    const { from, scope, to } = this.request;
    const query = this.fullText.select(this.db, this.toQuery(options));
    this.readable.restrict(query, 's');
    if (scope) {
      query.whereIn('s.document_id', selectInScope(this.db, scope));
    }
    if (from !== undefined) {
      query.where('s.occurred_at', '>=', from);
    }
    if (to !== undefined) {
      query.where('s.occurred_at', '<=', to);
    }
    return query;
  }

  /** The column with the row id; what asks for no more is the quicker. */
  get rowId(): string {
    return this.fullText.rowId;
  }

  /** How well each of them matches, the more the better. */
  score(): Knex.Raw {
    return this.fullText.score(this.db, this.toQuery({}));
  }

  private toQuery({ inTitle, without, year }: MatchOptions): FullTextQuery {
    const { facets, owner, terms } = this.request;
    const labels = facetNames
      .filter(facet => facet !== without)
      .flatMap(facet => {
        const values = facets[facet];
        return values ? [labelsOfFacet(facet, values)] : [];
      });
    if (owner) {
      labels.push(labelsOfOwners(owner));
    }
    if (year) {
      labels.push(labelsOfFacet('year', [year]));
    }
    return {
      terms,
      inTitle,
      labels: [...labels, ...this.readable.labels],
      visibleTo: this.readable.visibleTo,
    };
  }
}

/** Which of the matches are meant; left out: all. */
export interface MatchOptions {
  /** Those with all words in the title, or those without. */
  inTitle?: boolean;
  /** As if nothing were filtered by this facet. */
  without?: FacetName;
  /** Those of one year. */
  year?: string;
}
