import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SearchResult } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  SeverityBadge,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefLearningTranslationRef } from './translation';

/** How bad a debrief that was found is, what kind, and what contributed. */
export function DebriefMeta(props: { result: SearchResult }) {
  const { result } = props;
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const settings = useDebriefSettings();
  return (
    <>
      <SeverityBadge severity={result.severity} />
      {result.kind && (
        <span>
          {kit(`kind.${result.kind}`)} #{result.number}
        </span>
      )}
      {result.status && <span>{t(`status.${result.status}`)}</span>}
      {result.factors.length > 0 && (
        <span>
          {result.factors
            .map(
              id =>
                settings.factorCategories.find(it => it.id === id)?.title ?? id,
            )
            .join(', ')}
        </span>
      )}
    </>
  );
}
