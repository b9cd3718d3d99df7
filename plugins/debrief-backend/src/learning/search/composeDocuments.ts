import { parseEntityRef } from '@backstage/catalog-model';
import {
  cutText,
  DebriefContent,
  DebriefSettings,
} from '@debrief/backstage-plugin-debrief-common';
import { DocumentFacets, SearchDocument } from './SearchDocument';
import { plainText, singleLine } from './plainText';
import { SearchSource } from './SearchSources';

// PostgreSQL takes 1 MiB of lexemes in one row; this much is below it in any
// script.
const bodyLimit = 200_000;

/** What is to be found of a debrief: itself, and each of its countermeasures. */
export function composeDocuments(
  source: SearchSource,
  settings: DebriefSettings,
): SearchDocument[] {
  return [composeDebrief(source, settings), ...composeCountermeasures(source)];
}

function composeDebrief(
  source: SearchSource,
  settings: DebriefSettings,
): SearchDocument {
  const { debrief, entities, tags, factors } = source;
  const content: DebriefContent = JSON.parse(debrief.content);
  return {
    ...sharedBy(source),
    id: debrief.id,
    number: debrief.number,
    title: singleLine(debrief.title),
    keywords: keywordsOf([
      debrief.number,
      ...entities.flatMap(it => [nameOf(it.entity_ref), it.title]),
      ...tags,
      ...factors.flatMap(id => [
        id,
        settings.factorCategories.find(it => it.id === id)?.title,
      ]),
      debrief.severity,
      settings.severities.find(it => it.id === debrief.severity)?.title,
    ]),
    body: bodyOf([
      content.summary,
      content.impact.description,
      content.discussion,
      ...content.factors.map(it => it.text),
      ...content.wentWell.map(it => it.text),
      content.targetAnswers.detect,
      content.targetAnswers.resolve,
      content.surprises,
      content.luck,
      ...content.links.map(it => it.title),
      ...source.timeline.map(it => it.text),
    ]),
    state: debrief.status,
    strength: null,
    dueDate: null,
    facets: {
      ...sharedFacetsOf(source),
      type: 'debrief',
      owner: debrief.owner,
      entityRef: entities.map(it => it.entity_ref),
    },
  };
}

function composeCountermeasures(source: SearchSource): SearchDocument[] {
  const titles = new Map(source.entities.map(it => [it.entity_ref, it.title]));
  return source.countermeasures.map(({ row, entityRefs }) => ({
    ...sharedBy(source),
    id: row.id,
    number: row.number,
    title: singleLine(row.title),
    keywords: keywordsOf([
      `CM-${row.number}`,
      ...entityRefs.flatMap(ref => [nameOf(ref), titles.get(ref)]),
      row.ticket_url,
    ]),
    body: bodyOf([row.description, row.reason]),
    state: row.state,
    strength: row.strength,
    dueDate: row.due_date,
    facets: {
      ...sharedFacetsOf(source),
      type: 'countermeasure',
      owner: row.owner,
      entityRef: entityRefs,
    },
  }));
}

function sharedBy({ debrief }: SearchSource) {
  return {
    debriefId: debrief.id,
    debriefNumber: debrief.number,
    restricted: debrief.visibility === 'restricted',
    occurredAt: Number(debrief.occurred_at),
  };
}

function sharedFacetsOf({
  debrief,
  factors,
  tags,
}: SearchSource): Pick<
  DocumentFacets,
  'kind' | 'severity' | 'year' | 'factor' | 'tag'
> {
  return {
    kind: debrief.kind,
    severity: debrief.severity ?? 'none',
    year: String(new Date(Number(debrief.occurred_at)).getUTCFullYear()),
    factor: factors,
    tag: tags,
  };
}

function nameOf(entityRef: string): string {
  return parseEntityRef(entityRef).name;
}

function keywordsOf(keywords: (string | number | null | undefined)[]): string {
  const said = keywords.flatMap(it => (it ? [singleLine(String(it))] : []));
  return [...new Set(said)].join(' ');
}

function bodyOf(sections: (string | null)[]): string {
  const body = sections
    .flatMap(section => (section?.trim() ? [plainText(section)] : []))
    .join(' ');
  return cutText(body, bodyLimit);
}
