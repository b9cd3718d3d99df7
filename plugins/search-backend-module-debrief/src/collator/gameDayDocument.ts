import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * What the portal's search knows of a game day. The fields beside the text can
 * be used as filters.
 *
 * @public
 */
export interface GameDayDocument extends IndexableDocument {
  form: string;
  status: string;
  environment: string;
  /** '' when nobody said it. */
  failureMode: string;
  /** What became of its drills, each once. */
  outcomes: string[];
  entityRefs: string[];
  entityTitles: string[];
  /** An instant in UTC. */
  occurredAt: string;
}

export function toGameDayDocument(
  gameDay: GameDay,
  locationTemplate: string,
): GameDayDocument {
  return {
    title: `${gameDay.title} (game day ${gameDay.number})`,
    text: [gameDay.hypothesis, gameDay.scenario, gameDay.summary]
      .filter(Boolean)
      .join('\n\n'),
    location: locationTemplate.replace(':id', gameDay.id),
    authorization: { resourceRef: gameDay.id },
    form: gameDay.form,
    status: gameDay.status,
    environment: gameDay.environment,
    failureMode: gameDay.failureMode ?? '',
    outcomes: Object.entries(gameDay.drillCounts.byOutcome).flatMap(
      ([outcome, count]) => (count && outcome !== 'none' ? [outcome] : []),
    ),
    entityRefs: gameDay.entities.map(({ entityRef }) => entityRef),
    entityTitles: gameDay.entities.flatMap(({ title }) => title ?? []),
    occurredAt: gameDay.occurredAt,
  };
}
