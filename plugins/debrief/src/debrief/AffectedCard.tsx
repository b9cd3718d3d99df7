import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Debrief, entityRoles } from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  TitledCard,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefReadingTranslationRef } from './translation';
import { SideList } from './SideList';
import { SideRow } from './SideRow';

/** The affected entities, where it started first. */
export function AffectedCard(props: { entities: Debrief['entities'] }) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const sorted = [...props.entities].sort(
    (a, b) => entityRoles.indexOf(a.role) - entityRoles.indexOf(b.role),
  );
  return (
    <TitledCard title={t('affected')} titleComponent="h3">
      <SideList>
        {sorted.map(({ entityRef, title, role }) => (
          <SideRow
            key={entityRef}
            role={
              role === 'origin' ? (
                <b>{t(`entityRole.${role}`)}</b>
              ) : (
                t(`entityRole.${role}`)
              )
            }
          >
            <EntityLink entityRef={entityRef} title={title ?? undefined} />
          </SideRow>
        ))}
      </SideList>
    </TitledCard>
  );
}
