import {
  type GameDay,
  gameDayEndpoints,
  readItems,
} from '@debrief/backstage-plugin-debrief-common';
import { askDebriefBackend, type DebriefBackend } from './askDebriefBackend';

/**
 * Reads the game days that were held, to their end or until they were aborted,
 * page by page, in the order of their numbers. What is only planned stays out:
 * an outside engine does not know from whom it is to be kept.
 *
 * @throws ResponseError when the debrief backend refuses or fails.
 */
export function readHeldGameDays(
  backend: DebriefBackend,
): AsyncGenerator<GameDay> {
  return readItems(position =>
    askDebriefBackend(backend, gameDayEndpoints.list, {
      query: { status: ['completed', 'aborted'], order: 'number', ...position },
    }),
  );
}
