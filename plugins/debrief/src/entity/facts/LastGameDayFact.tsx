import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  InstantText,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefEntityTranslationRef } from '../translation';

/** When the entity was rehearsed last, and where. */
export function LastGameDayFact(props: {
  facts: LearningRecord['facts']['gameDays'];
}) {
  const { lastAt, lastEnvironment } = props.facts;
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <Fact
      label={t('facts.lastGameDay')}
      value={lastAt ? <InstantText value={lastAt} format="relative" /> : '–'}
    >
      <p className={text.qualifying}>
        {lastAt ? lastEnvironment : t('facts.gameDaysNotRecorded')}
      </p>
    </Fact>
  );
}
