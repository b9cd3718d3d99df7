import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefListQuerySchema } from '@debrief/backstage-plugin-debrief-common';
import {
  firstInstantOf,
  lastInstantOf,
  QueryView,
  useDebriefList,
  useTimeZone,
  useUrlFilters,
} from '@debrief/backstage-plugin-debrief-react';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useMemo } from 'react';
import { debriefLearningTranslationRef } from './translation';
import { DebriefRow } from './DebriefRow';
import { ListFilterName, listFilterNames } from './filterNames';
import { ListFilters } from './ListFilters';
import { ResultsCard } from './ResultsCard';

const urlNames = [...listFilterNames, 'order'] as const;

const ordersShown = ['-occurredAt', 'occurredAt', '-updatedAt'] as const;

const useStyles = makeStyles(theme => ({
  results: { marginTop: theme.spacing(2) },
}));

/** All debriefs, with filters in the URL. */
export function DebriefListPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const url = useUrlFilters(urlNames);
  const filters = useUrlFilters(listFilterNames);
  const order =
    ordersShown.find(it => it === url.valuesOf('order')[0]) ?? '-occurredAt';
  const { timeZone } = useTimeZone();
  const query = useMemo(
    () => ({ ...readFilters(filters.valuesOf, timeZone), order }),
    [filters, timeZone, order],
  );
  const list = useDebriefList(query);

  return (
    <>
      <ListFilters filters={filters} />
      <div className={classes.results}>
        <QueryView query={list}>
          {data =>
            data.pages[0].totalItems === 0 ? (
              <EmptyState
                missing="data"
                title={filters.hasAny ? t('list.empty') : t('nothingYet')}
                description={filters.hasAny ? undefined : t('nothingYetHint')}
              />
            ) : (
              <ResultsCard
                heading={t('list.heading', {
                  count: data.pages[0].totalItems,
                })}
                action={
                  <OrderSelect
                    value={order}
                    onChange={value => url.setValues('order', [value])}
                  />
                }
                shown={data.pages.reduce(
                  (sum, page) => sum + page.items.length,
                  0,
                )}
                total={data.pages[0].totalItems}
                hasMore={list.hasNextPage}
                isLoadingMore={list.isFetchingNextPage}
                onMore={() => list.fetchNextPage()}
              >
                {data.pages
                  .flatMap(page => page.items)
                  .map(debrief => (
                    <DebriefRow key={debrief.id} debrief={debrief} />
                  ))}
              </ResultsCard>
            )
          }
        </QueryView>
      </div>
    </>
  );
}

// A value that somebody mangled in the URL is left out, the others still hold.
function readFilters(
  valuesOf: (name: ListFilterName) => string[],
  timeZone: string,
) {
  const fields = debriefListQuerySchema.shape;
  return {
    q: valuesOf('q')[0],
    status: fields.status.safeParse(valuesOf('status')).data,
    kind: fields.kind.safeParse(valuesOf('kind')).data,
    severity: fields.severity.safeParse(valuesOf('severity')).data,
    factor: fields.factor.safeParse(valuesOf('factor')).data,
    tag: fields.tag.safeParse(valuesOf('tag')).data,
    entityRef: fields.entityRef.safeParse(valuesOf('entityRef')).data,
    owner: fields.owner.safeParse(valuesOf('owner')).data,
    participant: fields.participant.safeParse(valuesOf('participant')).data,
    from: fields.from.safeParse(firstInstantOf(valuesOf('from')[0], timeZone))
      .data,
    to: fields.to.safeParse(lastInstantOf(valuesOf('to')[0], timeZone)).data,
  };
}

function OrderSelect(props: { value: string; onChange(value: string): void }) {
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const labels = {
    '-occurredAt': t('list.orderNewest'),
    occurredAt: t('list.orderOldest'),
    '-updatedAt': t('list.orderUpdated'),
  };
  const id = useId();
  return (
    <TextField
      id={id}
      select
      size="small"
      variant="outlined"
      label={t('list.order')}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
    >
      {ordersShown.map(order => (
        <MenuItem key={order} value={order}>
          {labels[order]}
        </MenuItem>
      ))}
    </TextField>
  );
}
