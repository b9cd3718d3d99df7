import {
  DrillOutcomes,
  useGameDayList,
  useTypeStyles,
  OptionalLink,
} from '@debrief/backstage-plugin-debrief-react';
import { usePlaces } from '../usePlaces';

/**
 * The game day that took place last, with what became of it; nothing until it
 * is known.
 */
export function LastGameDay(props: { entityRef: string }) {
  const text = useTypeStyles();
  const places = usePlaces(props.entityRef);
  const query = useGameDayList({
    entityRef: [props.entityRef],
    status: ['running', 'completed', 'aborted'],
    order: '-occurredAt',
    limit: 1,
  });
  const last = query.data?.pages[0].items[0];
  return last ? (
    <p className={text.body} style={{ overflowWrap: 'anywhere' }}>
      <OptionalLink to={places.gameDay(last.id)}>{last.title}</OptionalLink>{' '}
      <DrillOutcomes byOutcome={last.drillCounts.byOutcome} />
    </p>
  ) : null;
}
