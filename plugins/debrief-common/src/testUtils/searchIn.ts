import type { Debrief } from '../debriefs/debrief';
import type { SearchResponse, SearchResult } from '../learning/search';
import type { SearchQuery } from '../learning/searchRequest';
import { parseSearchQuery } from '../learning/searchQuery';
import { countBy } from './countBy';
import type { FakeRecords } from './FakeRecords';

/** What holds all words that are looked for, newest first, on one page. */
export function searchIn(
  query: SearchQuery,
  { debriefs }: FakeRecords,
): SearchResponse {
  const words = parseSearchQuery(query.q).flatMap(it => it.words);
  const found = debriefs
    .filter(it => it.status !== 'draft' && holds(it, query, words))
    .sort((one, other) => other.occurredAt.localeCompare(one.occurredAt));
  const results = found.map(it => toResult(it, words));
  return {
    items: results,
    totalItems: results.length,
    moreItems: false,
    pageInfo: {},
    facets: {
      type: countBy(results, it => [it.type]),
      kind: countBy(found, it => [it.kind]),
      severity: countBy(found, it => [it.severity ?? 'none']),
      tag: countBy(found, it => it.tags),
      factor: countBy(results, it => it.factors),
      entityRef: countBy(results, it => it.entityRefs),
      year: countBy(found, it => [it.occurredAt.slice(0, 4)]),
    },
  };
}

function holds(debrief: Debrief, asked: SearchQuery, words: string[]): boolean {
  const text = textOf(debrief).toLowerCase();
  return (
    words.every(word => text.includes(word)) &&
    isAny(asked.type, ['debrief']) &&
    isAny(asked.kind, [debrief.kind]) &&
    isAny(asked.severity, [debrief.severity ?? 'none']) &&
    isAny(asked.tag, debrief.tags) &&
    isAny(asked.factor, factorsOf(debrief)) &&
    isAny(asked.entityRef, entityRefsOf(debrief)) &&
    isAny(asked.year, [debrief.occurredAt.slice(0, 4)])
  );
}

function isAny<T>(asked: T[] | undefined, values: T[]): boolean {
  return !asked || values.some(value => asked.includes(value));
}

function toResult(debrief: Debrief, words: string[]): SearchResult {
  const { id, number, title, occurredAt, kind, severity, status } = debrief;
  return {
    ...{ id, number, title, occurredAt, kind, severity, status },
    type: 'debrief',
    titleHighlight: highlight(title, words),
    highlight: highlight(debrief.summary.slice(0, 240), words),
    entityRefs: entityRefsOf(debrief),
    factors: factorsOf(debrief),
    tags: debrief.tags,
    countermeasure: null,
  };
}

function highlight(text: string, words: string[]): string {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map(part => {
      const isWanted = words.some(it => part.toLowerCase().includes(it));
      return isWanted ? `<mark>${part}</mark>` : escapeHtml(part);
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function textOf({ title, summary, discussion, tags }: Debrief): string {
  return [title, summary, discussion, ...tags].join('\n');
}

function factorsOf({ factors }: Debrief): string[] {
  return [...new Set(factors.map(it => it.category))];
}

function entityRefsOf({ entities }: Debrief): string[] {
  return entities.map(it => it.entityRef);
}
