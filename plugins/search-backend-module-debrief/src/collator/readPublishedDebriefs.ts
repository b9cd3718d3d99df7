import {
  type Debrief,
  debriefEndpoints,
  readItems,
} from '@debrief/backstage-plugin-debrief-common';
import { askDebriefBackend, type DebriefBackend } from './askDebriefBackend';

/**
 * Reads published and closed debriefs page by page, in the order of their
 * numbers, so that one published meanwhile neither repeats nor hides another.
 *
 * @throws ResponseError when the debrief backend refuses or fails.
 */
export function readPublishedDebriefs(
  backend: DebriefBackend,
): AsyncGenerator<Debrief> {
  return readItems(position =>
    askDebriefBackend(backend, debriefEndpoints.list, {
      query: { status: ['published', 'closed'], order: 'number', ...position },
    }),
  );
}
