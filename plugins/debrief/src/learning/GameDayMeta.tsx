import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SearchResult } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  DrillOutcomes,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefLearningTranslationRef } from './translation';

/** How a game day that was found was held, and what became of it. */
export function GameDayMeta(props: {
  gameDay: NonNullable<SearchResult['gameDay']>;
  number: number;
}) {
  const { form, status, environment, byOutcome = {} } = props.gameDay;
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { environments } = useDebriefSettings();
  return (
    <>
      <span>{t('gameDay', { number: String(props.number) })}</span>
      <span>{t(`form.${form}`)}</span>
      <span>{kit(`gameDayStatus.${status}`)}</span>
      <DrillOutcomes byOutcome={byOutcome} />
      <span>
        {environments.find(it => it.id === environment)?.title ?? environment}
      </span>
    </>
  );
}
