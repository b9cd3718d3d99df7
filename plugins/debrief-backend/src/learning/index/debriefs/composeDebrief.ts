import {
  DebriefContent,
  DebriefSettings,
} from '@debrief/backstage-plugin-debrief-common';
import { Facets } from '../../facets';
import { composeCountermeasure } from '../countermeasures/composeCountermeasure';
import { SearchDocument } from '../SearchDocument';
import { bodyOf } from '../text/bodyOf';
import { PlainTextReader } from '../text/PlainTextReader';
import { keywordsOf, nameOf } from '../text/keywords';
import { singleLine } from '../text/singleLine';
import { FoundDebrief } from './readDebriefs';

/** What is to be found of a debrief: itself, and each of its countermeasures. */
export async function composeDebrief(
  found: FoundDebrief,
  settings: DebriefSettings,
): Promise<SearchDocument[]> {
  const reader = new PlainTextReader();
  const documents = [await composeItself(found, settings, reader)];
  for (const countermeasure of found.countermeasures) {
    documents.push(
      await composeCountermeasure(
        countermeasure,
        {
          shared: { ...sharedBy(found), facets: sharedFacetsOf(found) },
          entities: found.entities,
          number: found.debrief.number,
        },
        reader,
      ),
    );
  }
  return documents;
}

async function composeItself(
  found: FoundDebrief,
  settings: DebriefSettings,
  reader: PlainTextReader,
): Promise<SearchDocument> {
  const { debrief, entities, tags, factors } = found;
  const content: DebriefContent = JSON.parse(debrief.content);
  return {
    ...sharedBy(found),
    id: debrief.id,
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
    body: await bodyOf(
      [
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
        ...found.timeline.map(it => it.text),
      ],
      reader,
    ),
    owner: debrief.owner,
    facets: {
      ...sharedFacetsOf(found),
      type: ['debrief'],
      entityRef: entities.map(it => it.entity_ref),
    },
    details: {
      number: debrief.number,
      status: debrief.status,
      countermeasure: null,
    },
  };
}

function sharedBy({
  debrief,
  people,
}: FoundDebrief): Pick<
  SearchDocument,
  'belongsTo' | 'occurredAt' | 'visibleTo'
> {
  return {
    belongsTo: { type: 'debrief', id: debrief.id },
    occurredAt: Number(debrief.occurred_at),
    visibleTo: debrief.visibility === 'restricted' ? people : null,
  };
}

function sharedFacetsOf({
  debrief,
  factors,
  tags,
}: FoundDebrief): Pick<
  Facets,
  'kind' | 'severity' | 'year' | 'factor' | 'tag'
> {
  return {
    kind: [debrief.kind],
    severity: [debrief.severity ?? 'none'],
    year: [String(new Date(Number(debrief.occurred_at)).getUTCFullYear())],
    factor: factors,
    tag: tags,
  };
}
