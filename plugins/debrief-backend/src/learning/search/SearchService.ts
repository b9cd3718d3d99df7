import {
  countermeasureSchema,
  debriefSchema,
  isCountermeasureOverdue,
  parseSearchQuery,
  SearchQuery,
  SearchResponse,
  searchResultSchema,
  SearchResult,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Call } from '../../calls';
import {
  dayOf,
  decodeCursor,
  encodeCursor,
  toInstant,
  toStored,
} from '../../database';
import { PermissionGate } from '../../permissions';
import { EntityScope, hasMembers } from '../../scope';
import { highlightPassage, highlightText } from './highlight';
import { CountedFacet, countedFacets } from './SearchRequest';
import { FoundDocument, SearchStore } from './SearchStore';

const positionSchema = z.strictObject({
  by: z.number(),
  rowId: z.int32(),
});

/** Learning search across everything that its caller may see. */
export class SearchService {
  constructor(
    private readonly options: {
      knex: Knex;
      store: SearchStore;
      gate: PermissionGate;
      scope: EntityScope;
    },
  ) {}

  async search(call: Call, asked: SearchQuery): Promise<SearchResponse> {
    const after =
      asked.cursor === undefined
        ? undefined
        : decodeCursor(positionSchema, asked.cursor);
    // An entity that others belong to is no value of the facet: what belongs to
    // it is looked through, and the facet counts within.
    const isScoped = asked.entityRef?.some(hasMembers) ?? false;
    const [readable, scope] = await Promise.all([
      this.options.gate.readable(call.credentials),
      isScoped && asked.entityRef
        ? this.options.scope.find(asked.entityRef, call.credentials)
        : undefined,
    ]);
    const answer = await this.options.store.search(this.options.knex, {
      terms: parseSearchQuery(asked.q),
      filter: readable.debrief,
      facets: Object.fromEntries(
        countedFacets.map(facet => [
          facet,
          scope && facet === 'entityRef' ? undefined : asked[facet],
        ]),
      ),
      scope,
      owner: asked.owner,
      from: asked.from === undefined ? undefined : toStored(asked.from),
      to: asked.to === undefined ? undefined : toStored(asked.to),
      countFacets: asked.facets ?? true,
      limit: asked.limit,
      after,
    });
    const today = dayOf(call.at);
    const facetOf = (facet: CountedFacet) =>
      Object.fromEntries(answer.facets.get(facet) ?? []);
    return {
      items: answer.documents.map(it => toResult(it, today)),
      totalItems: answer.totalItems,
      pageInfo: answer.next ? { nextCursor: encodeCursor(answer.next) } : {},
      facets: {
        type: facetOf('type'),
        kind: facetOf('kind'),
        severity: facetOf('severity'),
        tag: facetOf('tag'),
        factor: facetOf('factor'),
        entityRef: facetOf('entityRef'),
        year: facetOf('year'),
      },
    };
  }
}

const columnSchema = z.object({
  kind: searchResultSchema.shape.kind,
  status: debriefSchema.shape.status,
  state: countermeasureSchema.shape.state,
});

function toResult(found: FoundDocument, today: string): SearchResult {
  const { facetValues } = found;
  const [severity] = facetValues.severity;
  return {
    type: found.type,
    id: found.document_id,
    number: found.number,
    title: found.title,
    titleHighlight: highlightText(found.marked.title),
    highlight: highlightPassage(found.marked.body),
    entityRefs: facetValues.entityRef,
    occurredAt: toInstant(found.occurred_at),
    score: found.score,
    kind: columnSchema.shape.kind.parse(facetValues.kind[0] ?? null),
    severity: severity === undefined || severity === 'none' ? null : severity,
    status:
      found.type === 'debrief'
        ? columnSchema.shape.status.parse(found.state)
        : null,
    factors: facetValues.factor,
    tags: facetValues.tag,
    countermeasure:
      found.type === 'countermeasure' ? toCountermeasure(found, today) : null,
  };
}

function toCountermeasure(
  found: FoundDocument,
  today: string,
): SearchResult['countermeasure'] {
  const state = columnSchema.shape.state.parse(found.state);
  return {
    state,
    strength: searchStrength(found.strength),
    overdue: isCountermeasureOverdue({ state, dueDate: found.due_date }, today),
    source: {
      type: 'debrief',
      id: found.debrief_id,
      number: found.debrief_number,
    },
  };
}

function searchStrength(strength: string | null) {
  return countermeasureSchema.shape.strength.parse(strength);
}
