import type { TimelineEntry } from '../../timeline/timelineEntry';
import type { GameDayContent } from '../gameDay';

/** The kinds of entries that were known then to whoever looked. */
const toldKinds: readonly TimelineEntry['kind'][] = [
  'observation',
  'effect',
  'communication',
];

/**
 * The injects of a tabletop that replays an event. Each tells an entry of its
 * timeline at its time, so that nobody is told more than was known then: marks
 * (they are written in hindsight), what people did, decided and investigated
 * (it is what the players are to find) are held back.
 *
 * @param timeline - of the debrief, in any order
 * @param firstAt - an instant; entries before it are held back. Left out: the
 *   clock starts with the first entry that is told
 * @returns in the order in which they are told, minutes as they were then
 */
export function injectsOf(
  timeline: Pick<TimelineEntry, 'id' | 'at' | 'kind' | 'text'>[],
  firstAt?: string,
): GameDayContent['injects'] {
  const told = timeline
    .filter(it => isTold(it))
    .filter(it => !firstAt || Date.parse(it.at) >= Date.parse(firstAt))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const [first] = told;
  return told.map(it => ({
    afterMinutes:
      (Date.parse(it.at) - Date.parse(firstAt ?? first.at)) / 60_000,
    text: it.text,
    from: it.id,
    to: 'everyone',
  }));
}

/** Whether an entry can be told without giving anything away. */
export function isTold({ kind }: Pick<TimelineEntry, 'kind'>): boolean {
  return toldKinds.includes(kind);
}
