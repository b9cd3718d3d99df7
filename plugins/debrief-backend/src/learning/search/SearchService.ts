import {
  DebriefKind,
  debriefKinds,
  isCountermeasureOverdue,
  parseSearchQuery,
  SearchQuery,
  SearchResponse,
  SearchResult,
  searchTypes,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Call } from '../../calls';
import {
  dayOf,
  decodeCursor,
  encodeCursor,
  FullText,
  toInstant,
  toStored,
} from '../../database';
import { PermissionGate } from '../../permissions';
import { EntityScope, hasMembers } from '../../scope';
import { facetNames, Facets } from '../facets';
import {
  DocumentDetails,
  documentDetailsSchema,
} from '../index/SearchDocument';
import { mostMatches } from './countMatches';
import { highlightPassage, highlightText } from './marking/highlight';
import { MarkedTexts, markTexts } from './marking/markTexts';
import { FoundDocument, SearchStore } from './SearchStore';

// A position is a rank and not a score: scores rest on all texts that there
// are, those included that a reader may not see.
const cursorSchema = z.strictObject({
  rank: z
    .int()
    .min(1)
    .max(mostMatches - 1),
});

/** Learning search across everything that its caller may see. */
export class SearchService {
  constructor(
    private readonly options: {
      knex: Knex;
      store: SearchStore;
      fullText: FullText;
      gate: PermissionGate;
      scope: EntityScope;
    },
  ) {}

  async search(call: Call, asked: SearchQuery): Promise<SearchResponse> {
    const { fullText, gate, knex, store } = this.options;
    const { rank } =
      asked.cursor === undefined
        ? { rank: 0 }
        : decodeCursor(cursorSchema, asked.cursor);
    // An entity that others belong to is no value of the facet: what belongs to
    // it is looked through, and the facet counts within.
    const isScoped = asked.entityRef?.some(hasMembers) ?? false;
    const [readable, scope] = await Promise.all([
      gate.readable(call.credentials),
      isScoped && asked.entityRef
        ? this.options.scope.find(asked.entityRef, call.credentials)
        : undefined,
    ]);
    const terms = parseSearchQuery(asked.q);
    const answer = await store.search(knex, {
      terms,
      readable,
      facets: Object.fromEntries(
        facetNames.map(facet => [
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
      rank,
    });
    const marked = await markTexts(terms, answer.documents, words =>
      fullText.stemsOf(knex, words),
    );
    const today = dayOf(call.at);
    return {
      items: answer.documents.map((it, index) =>
        toResult(it, marked[index], today),
      ),
      totalItems: answer.total,
      moreItems: answer.isMore,
      pageInfo:
        answer.nextRank === undefined
          ? {}
          : { nextCursor: encodeCursor({ rank: answer.nextRank }) },
      facets: answer.facets,
    };
  }
}

const typeSchema = z.enum(searchTypes);
const kindSchema = z.enum(debriefKinds);

function toResult(
  found: FoundDocument,
  marked: MarkedTexts,
  today: string,
): SearchResult {
  const facets: Facets = JSON.parse(found.facets);
  const [severity = 'none'] = facets.severity;
  const details = documentDetailsSchema.parse(JSON.parse(found.details));
  return {
    type: typeSchema.parse(facets.type[0]),
    id: found.document_id,
    number: details.number,
    title: found.title,
    titleHighlight: highlightText(marked.title),
    highlight: highlightPassage(marked.body),
    entityRefs: facets.entityRef,
    occurredAt: toInstant(found.occurred_at),
    kind: kindOf(facets),
    severity: severity === 'none' ? null : severity,
    status: details.status,
    factors: facets.factor,
    tags: facets.tag,
    countermeasure: toCountermeasure(details, today),
    ...(details.gameDay ? { gameDay: details.gameDay } : {}),
  };
}

function kindOf({ kind: [kind] }: Facets): DebriefKind | null {
  return kind === undefined ? null : kindSchema.parse(kind);
}

function toCountermeasure(
  { countermeasure }: DocumentDetails,
  today: string,
): SearchResult['countermeasure'] {
  if (!countermeasure) {
    return null;
  }
  const { dueDate, ...shown } = countermeasure;
  return { ...shown, overdue: isCountermeasureOverdue(countermeasure, today) };
}
