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
import { useEnvironmentTitle } from '../useEnvironmentTitle';
import { LastGameDay } from './LastGameDay';

/** When the entity was rehearsed last, where, and what became of it. */
export function LastGameDayFact(props: {
  entityRef: string;
  facts: LearningRecord['facts']['gameDays'];
}) {
  const { lastAt, lastEnvironment } = props.facts;
  const planPath = useNewGameDayPath()({ entityRef: props.entityRef });
  const titleOf = useEnvironmentTitle();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <Fact
      label={t('facts.lastGameDay')}
      action={planPath && <Link to={planPath}>{t('facts.planGameDay')}</Link>}
      value={lastAt ? <InstantText value={lastAt} format="relative" /> : '–'}
    >
      {lastAt ? (
        <>
          <p className={text.qualifying}>
            {t('facts.gameDayWhere', {
              environment: titleOf(lastEnvironment ?? ''),
              date: <InstantText value={lastAt} format="shortDate" />,
            })}
          </p>
          <LastGameDay entityRef={props.entityRef} />
        </>
      ) : (
        <p className={text.qualifying}>{t('facts.neverRehearsed')}</p>
      )}
    </Fact>
  );
}
