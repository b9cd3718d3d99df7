import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  DebriefQueryProvider,
  QueryView,
  useLearningRecord,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefEntityTranslationRef } from '../translation';
import { NewDebriefButton } from '../start/NewDebriefButton';
import { useMayCreateDebrief } from '../start/useMayCreateDebrief';
import { useNewDebriefDialog } from '../start/useNewDebriefDialog';
import { RecordInShort } from './RecordInShort';

const latest = 3;

/** What the entity taught last, and what is still open. */
export function EntityDebriefsCard() {
  const { entity } = useEntity();
  return (
    <DebriefQueryProvider>
      <CardOfEntity key={stringifyEntityRef(entity)} entity={entity} />
    </DebriefQueryProvider>
  );
}

function CardOfEntity({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const mayCreate = useMayCreateDebrief();
  const { open, dialog } = useNewDebriefDialog(entity);
  const query = useLearningRecord({
    entityRef: stringifyEntityRef(entity),
    limit: latest,
  });
  return (
    <EntityInfoCard
      title={t('card.title')}
      headerActions={
        mayCreate && (
          <NewDebriefButton
            variant="text"
            size="small"
            onClick={() => open()}
          />
        )
      }
    >
      <QueryView
        query={{
          ...query,
          data: query.data?.pages[0] && [query.data.pages[0]],
        }}
      >
        {([record]) => <RecordInShort record={record} />}
      </QueryView>
      {dialog}
    </EntityInfoCard>
  );
}
