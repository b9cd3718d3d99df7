import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  InstantText,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useNewGameDayPath } from '../../useNewGameDayPath';
import { debriefEntityTranslationRef } from '../translation';

/** When the entity was rehearsed last, and where. */
export function LastGameDayFact(props: {
  entityRef: string;
  facts: LearningRecord['facts']['gameDays'];
}) {
  const { lastAt, lastEnvironment } = props.facts;
  const planPath = useNewGameDayPath()({ entityRef: props.entityRef });
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <Fact
      label={t('facts.lastGameDay')}
      action={planPath && <Link to={planPath}>{t('facts.planGameDay')}</Link>}
      value={lastAt ? <InstantText value={lastAt} format="relative" /> : '–'}
    >
      <p className={text.qualifying}>
        {lastAt ? lastEnvironment : t('facts.neverRehearsed')}
      </p>
    </Fact>
  );
}
