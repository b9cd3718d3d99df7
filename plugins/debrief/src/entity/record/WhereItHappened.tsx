import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecordItem } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  EntityLink,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefEntityTranslationRef } from '../translation';

const shownEntities = 3;

/**
 * The kind of an event and what part the entity had in it; on the page of a
 * group or a system, which of its entities had one.
 */
export function WhereItHappened(props: {
  item: LearningRecordItem;
  entityRef: string;
}) {
  const { kind, entities } = props.item;
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  const own = entities.find(it => it.entityRef === props.entityRef);
  if (own) {
    return (
      <span>
        {t('record.kindAndRole', {
          kind: kit(`kind.${kind}`),
          role: t(`record.role.${own.role}`),
        })}
      </span>
    );
  }
  const rest = entities.length - shownEntities;
  return (
    <>
      <span>{kit(`kind.${kind}`)}</span>
      {entities.slice(0, shownEntities).map(({ entityRef, title }) => (
        <EntityLink
          key={entityRef}
          entityRef={entityRef}
          title={title ?? undefined}
        />
      ))}
      {rest > 0 && (
        <span>{t('record.moreEntities', { amount: String(rest) })}</span>
      )}
    </>
  );
}
