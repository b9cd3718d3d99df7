import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SearchResult } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  StrengthBars,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefLearningTranslationRef } from './translation';

/** How far a countermeasure that was found is, and where it comes from. */
export function CountermeasureMeta(props: {
  countermeasure: NonNullable<SearchResult['countermeasure']>;
  number: number;
}) {
  const { countermeasure, number } = props;
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const colours = useSignalColours();
  const numbers = {
    number: String(number),
    source: String(countermeasure.source.number),
  };
  return (
    <>
      <span>
        {countermeasure.source.type === 'game-day'
          ? t('countermeasureFromGameDay', numbers)
          : t('countermeasureFrom', numbers)}
      </span>
      <span>{kit(`countermeasureState.${countermeasure.state}`)}</span>
      <StrengthBars strength={countermeasure.strength} />
      {countermeasure.overdue && (
        <strong style={{ color: colours.attention.main }}>
          {t('overdue')}
        </strong>
      )}
    </>
  );
}
