import {
  DebriefSettings,
  DrillContent,
  DrillOutcome,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';
import { composeCountermeasure } from '../countermeasures/composeCountermeasure';
import { SearchDocument } from '../SearchDocument';
import { bodyOf } from '../text/bodyOf';
import { keywordsOf, nameOf } from '../text/keywords';
import { PlainTextReader } from '../text/PlainTextReader';
import { singleLine } from '../text/singleLine';
import { FoundGameDay } from './readGameDays';

/** What is to be found of a game day: itself, and each of its findings. */
export async function composeGameDay(
  found: FoundGameDay,
  settings: DebriefSettings,
): Promise<SearchDocument[]> {
  const reader = new PlainTextReader();
  const documents = [await composeItself(found, settings, reader)];
  for (const countermeasure of found.countermeasures) {
    documents.push(
      await composeCountermeasure(
        countermeasure,
        {
          shared: sharedBy(found),
          entities: found.entities,
          number: found.gameDay.number,
        },
        reader,
      ),
    );
  }
  return documents;
}

async function composeItself(
  found: FoundGameDay,
  settings: DebriefSettings,
  reader: PlainTextReader,
): Promise<SearchDocument> {
  const { gameDay, entities, observations } = found;
  const content: GameDayContent = JSON.parse(gameDay.content);
  const drills = found.drills.map(contentOf);
  const shared = sharedBy(found);
  return {
    ...shared,
    id: gameDay.id,
    title: singleLine(gameDay.title),
    keywords: keywordsOf([
      `GD-${gameDay.number}`,
      ...entities.flatMap(it => [nameOf(it.entity_ref), it.title]),
      gameDay.failure_mode,
      settings.failureModes.find(it => it.id === gameDay.failure_mode)?.title,
      gameDay.environment,
    ]),
    body: await bodyOf(
      [
        content.hypothesis,
        content.scenario,
        content.summary,
        ...drills.flatMap(it => [
          it.title,
          it.fault,
          it.notes,
          ...it.surprises.map(of => of.text),
        ]),
        ...observations.map(it => it.text),
      ],
      reader,
    ),
    owner: gameDay.owner,
    facets: {
      ...shared.facets,
      type: ['game-day'],
      entityRef: entities.map(it => it.entity_ref),
    },
    details: {
      number: gameDay.number,
      status: null,
      countermeasure: null,
      gameDay: {
        status: gameDay.status,
        form: gameDay.form,
        environment: gameDay.environment,
        byOutcome: countOutcomes(found.drills),
      },
    },
  };
}

function countOutcomes(
  drills: FoundGameDay['drills'],
): Partial<Record<DrillOutcome, number>> {
  const counts: Partial<Record<DrillOutcome, number>> = {};
  for (const { outcome } of drills) {
    if (outcome) {
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  return counts;
}

function contentOf({ content }: FoundGameDay['drills'][number]): DrillContent {
  return JSON.parse(content);
}

function sharedBy({ gameDay, people }: FoundGameDay) {
  const occurredAt = Number(gameDay.occurred_at);
  return {
    belongsTo: { type: 'game-day' as const, id: gameDay.id },
    occurredAt,
    visibleTo: gameDay.visibility === 'restricted' ? people : null,
    facets: {
      kind: ['game-day'],
      severity: [],
      year: [String(new Date(occurredAt).getUTCFullYear())],
      factor: [],
      tag: [],
    },
  };
}
