import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type {
  LearningRecord,
  LearningRecordItem,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefQueryProvider,
  debriefReactTranslationRef,
  InstantText,
  KindIcon,
  QueryView,
  SeverityBadge,
  SignalColours,
  typeStyles,
  useLearningRecord,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { entityDebriefsLinkRef } from '../routes';
import { debriefTranslationRef } from '../translation';
import { openHereId } from './openHere/openHereFilter';
import { NewDebriefButton } from './start/NewDebriefButton';
import { useMayCreateDebrief } from './start/useMayCreateDebrief';
import { useNewDebriefDialog } from './start/useNewDebriefDialog';
import { usePlaces } from './usePlaces';

const latest = 3;

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 2),
  },
  label: { gridRow: 1 },
  value: { gridRow: 2, margin: 0, ...typeStyles.strong },
  overdue: { color: ({ attention }: SignalColours) => attention.main },
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: theme.spacing(0, 1.25),
    overflowWrap: 'anywhere',
  },
  icon: {
    display: 'flex',
    height: 20,
    alignItems: 'center',
    ...typeStyles.body,
  },
  meta: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.5),
    marginTop: 2,
  },
}));

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
  const { t } = useTranslationRef(debriefTranslationRef);
  const mayCreate = useMayCreateDebrief();
  const { open, dialog } = useNewDebriefDialog(entity);
  const query = useLearningRecord({
    entityRef: stringifyEntityRef(entity),
    limit: latest,
  });
  return (
    <EntityInfoCard
      title={t('entity.card.title')}
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

function RecordInShort({ record }: { record: LearningRecord }) {
  const { debriefs, countermeasures } = record.facts;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  const places = usePlaces(record.entityRef);
  const tab = useRouteRef(entityDebriefsLinkRef)?.() ?? places.debriefs;
  if (debriefs.total === 0) {
    return <p className={text.body}>{t('entity.card.empty')}</p>;
  }
  return (
    <>
      <dl className={`${classes.facts} ${text.body}`}>
        <dt className={`${classes.label} ${text.qualifying}`}>
          {t('entity.card.lastEvent')}
        </dt>
        <dd className={classes.value}>
          {debriefs.lastAt && (
            <InstantText value={debriefs.lastAt} format="relative" />
          )}
        </dd>
        <dt className={`${classes.label} ${text.qualifying}`}>
          {t('entity.card.countermeasures')}
        </dt>
        <dd className={classes.value}>
          {countermeasures.open === 0 ? (
            t('entity.card.nothingOpen')
          ) : (
            <Link to={`${tab}#${openHereId}`}>
              {countermeasures.open} {t('entity.facts.open')}
            </Link>
          )}
          {countermeasures.overdue > 0 && (
            <span className={classes.overdue}>
              {', '}
              {countermeasures.overdue} {t('entity.facts.overdue')}
            </span>
          )}
        </dd>
      </dl>
      <ul className={classes.list} aria-label={t('entity.card.latest')}>
        {record.items.map(item => (
          <LatestDebrief
            key={item.id}
            item={item}
            path={places.debrief(item.id)}
          />
        ))}
      </ul>
      <Link to={tab}>{t('entity.card.all', { count: debriefs.total })}</Link>
    </>
  );
}

function LatestDebrief(props: { item: LearningRecordItem; path: string }) {
  const { item } = props;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  return (
    <li className={`${classes.item} ${text.body}`}>
      <span className={classes.icon}>
        <KindIcon kind={item.kind} title={kit(`kind.${item.kind}`)} />
      </span>
      <Link to={props.path}>{item.title}</Link>
      <div className={`${classes.meta} ${text.qualifying}`}>
        {item.severity && <SeverityBadge severity={item.severity} />}
        <span>
          <InstantText value={item.occurredAt} format="shortDate" />
        </span>
        <span>#{item.number}</span>
        <span>{t(`entity.record.status.${item.status}`)}</span>
      </div>
    </li>
  );
}
