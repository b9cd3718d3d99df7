import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  DebriefQueryProvider,
  InstantText,
  QueryView,
  useGameDayList,
  useTypeStyles,
  DrillOutcomes,
} from '@debrief/backstage-plugin-debrief-react';
import { usePlaces } from '../places/usePlaces';
import { entityGameDaysLinkRef } from '../routes';
import { useWords } from '../useWords';
import { useT } from './useT';

/** When an entity was rehearsed last, and what became of it. */
export function EntityGameDaysCard() {
  const { entity } = useEntity();
  return (
    <DebriefQueryProvider>
      <CardOf key={stringifyEntityRef(entity)} entity={entity} />
    </DebriefQueryProvider>
  );
}

function CardOf({ entity }: { entity: Entity }) {
  const t = useT();
  const words = useWords();
  const text = useTypeStyles();
  const places = usePlaces();
  const entityRef = stringifyEntityRef(entity);
  const tab =
    useRouteRef(entityGameDaysLinkRef)?.() ?? places.list({ entityRef });
  const query = useGameDayList({
    entityRef: [entityRef],
    status: ['running', 'completed', 'aborted'],
    order: '-occurredAt',
    limit: 1,
  });
  return (
    <EntityInfoCard
      title={t('card')}
      headerActions={
        <Link to={places.start({ entityRef })}>{words('plan')}</Link>
      }
    >
      <QueryView
        query={query}
        empty={<p className={text.body}>{t('never')}</p>}
      >
        {({ pages: [{ items, totalItems }] }) => (
          <>
            {items.map(it => (
              <div key={it.id}>
                <p className={text.qualifying}>
                  {t('last')}{' '}
                  <InstantText value={it.occurredAt} format="relative" />
                </p>
                <Link to={places.read(it.id)}>{it.title}</Link>{' '}
                <DrillOutcomes byOutcome={it.drillCounts.byOutcome} />
              </div>
            ))}
            {totalItems > 1 && (
              <Link to={tab}>
                {t('all')} ({totalItems})
              </Link>
            )}
          </>
        )}
      </QueryView>
    </EntityInfoCard>
  );
}
