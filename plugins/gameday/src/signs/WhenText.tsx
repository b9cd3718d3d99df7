import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { InstantText } from '@debrief/backstage-plugin-debrief-react';
import { useWords } from '../useWords';

/** When a game day was, or is to be, as far as the reader may know. */
export function WhenText(props: {
  gameDay: Pick<GameDay, 'startedAt' | 'scheduledAt' | 'scheduleHidden'>;
}) {
  const { startedAt, scheduledAt, scheduleHidden } = props.gameDay;
  const words = useWords();
  const at = startedAt ?? scheduledAt;
  if (at) {
    return (
      <span>
        <InstantText value={at} format="weekdayDate" />{' '}
        <InstantText value={at} format="time" />
      </span>
    );
  }
  return (
    <span>{words(scheduleHidden ? 'scheduleHidden' : 'unscheduled')}</span>
  );
}
