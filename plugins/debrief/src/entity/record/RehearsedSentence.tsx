import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  DrillOutcome,
  LearningPath,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DrillOutcomes,
  InstantText,
  useTypeStyles,
  OptionalLink,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';

/** Says of an event on which game days it was rehearsed, and what became of it. */
export function RehearsedSentence(props: { rehearsals: LearningPath[] }) {
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces('');
  const ids = [...new Set(props.rehearsals.map(it => it.gameDayId))];
  return (
    <>
      {ids.map(id => {
        const ofGameDay = props.rehearsals.filter(it => it.gameDayId === id);
        const day = (
          <OptionalLink to={places.gameDay(id)} underline="always">
            <InstantText value={ofGameDay[0].at} format="shortDate" />
          </OptionalLink>
        );
        return (
          <p key={id} className={text.qualifying}>
            {t('record.rehearsed', { day })}{' '}
            <DrillOutcomes byOutcome={countOutcomes(ofGameDay)} />
          </p>
        );
      })}
    </>
  );
}

function countOutcomes(
  paths: LearningPath[],
): Partial<Record<DrillOutcome, number>> {
  const counts: Partial<Record<DrillOutcome, number>> = {};
  for (const { outcome } of paths) {
    if (outcome) {
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  return counts;
}
