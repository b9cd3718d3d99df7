import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  TitledCard,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { RecordFilterBar } from './RecordFilterBar';
import { noFilters } from './recordFilters';
import { RecordLegend } from './RecordLegend';
import { RecordTimeline } from './RecordTimeline';
import { ShownRecord } from './useShownRecord';

const useStyles = makeStyles(theme => ({
  stale: { opacity: 0.5 },
  message: {
    padding: theme.spacing(3),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 40,
    padding: theme.spacing(0.5, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

// One and the same array, so that nothing is laid out anew.
const noPaths: NonNullable<LearningRecord['paths']> = [];

/** Every event and game day on one time axis, to be narrowed by filters in the address. */
export function LearningRecordCard(props: {
  entity: Entity;
  whole: LearningRecord;
  shown: ShownRecord;
}) {
  const { whole, shown } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const scope = scopeOf(props.entity);
  return (
    <TitledCard
      title={t('record.title')}
      qualifier={[scope && t(`record.scope.${scope}`), t('record.newestFirst')]
        .filter(Boolean)
        .join(', ')}
      action={<RecordLegend hasThreads={Boolean(whole.paths?.length)} />}
    >
      <RecordFilterBar
        record={whole}
        filters={shown.filters}
        onChange={shown.setFilters}
      />
      <div
        className={shown.query.isPlaceholderData ? classes.stale : undefined}
        aria-busy={shown.query.isFetching}
      >
        <QueryView
          query={shown.query}
          empty={
            <div className={`${classes.message} ${text.body}`}>
              {t('record.nothingMatches')}
              <Button
                size="small"
                color="primary"
                onClick={() => shown.setFilters(noFilters)}
              >
                {t('record.showAll')}
              </Button>
            </div>
          }
        >
          {({ pages }) => (
            <>
              <RecordTimeline
                entityRef={whole.entityRef}
                items={pages.flatMap(page => page.items)}
                threads={whole.threads}
                paths={whole.paths ?? noPaths}
                hasOlder={shown.query.hasNextPage}
              />
              <Foot
                shown={pages.reduce((sum, page) => sum + page.items.length, 0)}
                total={pages[pages.length - 1].totalItems}
                query={shown.query}
              />
            </>
          )}
        </QueryView>
      </div>
    </TitledCard>
  );
}

function Foot(props: {
  shown: number;
  total: number;
  query: ShownRecord['query'];
}) {
  const { query } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <div className={`${classes.foot} ${text.qualifying}`}>
      {t('record.shown', {
        shown: String(props.shown),
        total: String(props.total),
      })}
      {query.hasNextPage && (
        <Button
          size="small"
          color="primary"
          disabled={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {query.isFetchingNextPage
            ? t('record.loadingOlder')
            : t('record.showOlder')}
        </Button>
      )}
      {query.isFetchNextPageError && (
        <span role="alert">{t('record.olderFailed')}</span>
      )}
    </div>
  );
}

function scopeOf(entity: Entity) {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return (['group', 'system', 'domain'] as const).find(it => it === kind);
}
