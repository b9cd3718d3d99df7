import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { debriefEntityTranslationRef } from '../translation';

/** "5 countermeasures: 1 done, 4 open"; nothing when there are none. */
export function CountermeasureSummary(props: {
  counts: Debrief['countermeasureCounts'];
}) {
  const { total, open, byState } = props.counts;
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  if (total === 0) {
    return null;
  }
  const counts = {
    verified: byState.verified ?? 0,
    done: byState.done ?? 0,
    open,
    dropped: byState.dropped ?? 0,
  };
  const states = (['verified', 'done', 'open', 'dropped'] as const)
    .filter(state => counts[state] > 0)
    .map(state =>
      t(`record.states.${state}`, { amount: String(counts[state]) }),
    );
  return (
    <span>
      {t('record.countermeasures', {
        count: total,
        states: states.join(', '),
      })}
    </span>
  );
}
