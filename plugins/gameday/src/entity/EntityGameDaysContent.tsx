import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EmptyState, LinkButton } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { gameDayCreatePermission } from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefQueryProvider,
  measured,
  middle,
  QueryView,
  TitledCard,
  usePermissionAnswer,
} from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { useWords } from '../useWords';
import { ComingCard } from './ComingCard';
import { FactsStrip } from './FactsStrip';
import { HistoryRow } from './HistoryRow';
import { NeverRehearsedCard } from './NeverRehearsedCard';
import { RetestCard } from './RetestCard';
import { useEntityGameDays } from './useEntityGameDays';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    ...measured,
    maxWidth: 1400,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  stack: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 352px',
    alignItems: 'start',
    gap: theme.spacing(3),
    [middle]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** What was rehearsed of an entity, what waits, and what never was. */
export function EntityGameDaysContent() {
  const { entity } = useEntity();
  return (
    <DebriefQueryProvider>
      <ContentOf key={stringifyEntityRef(entity)} entity={entity} />
    </DebriefQueryProvider>
  );
}

function ContentOf({ entity }: { entity: Entity }) {
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const entityRef = stringifyEntityRef(entity);
  const { history, coming } = useEntityGameDays(entityRef);
  const mayPlan = usePermissionAnswer({
    permission: gameDayCreatePermission,
  }).allowed;
  const plan = mayPlan && (
    <LinkButton
      to={places.start({ entityRef })}
      variant="contained"
      color="primary"
    >
      {words('plan')}
    </LinkButton>
  );
  return (
    <div className={classes.root}>
      <QueryView query={history}>
        {({ pages }) => {
          const gameDays = pages.flatMap(page => page.items);
          return (
            <div className={classes.stack}>
              <FactsStrip
                entityRef={entityRef}
                history={gameDays}
                total={pages[0].totalItems}
                action={plan}
              />
              <div className={classes.columns}>
                {gameDays.length === 0 ? (
                  <EmptyState
                    missing="data"
                    title={t('never')}
                    description={t('neverHint')}
                  />
                ) : (
                  <TitledCard title={t('history')}>
                    <ul className={classes.list}>
                      {gameDays.map(it => (
                        <HistoryRow key={it.id} gameDay={it} />
                      ))}
                    </ul>
                    {history.hasNextPage && (
                      <Box p={2}>
                        <Button
                          color="primary"
                          onClick={() => history.fetchNextPage()}
                        >
                          {t('more')}
                        </Button>
                      </Box>
                    )}
                  </TitledCard>
                )}
                <div className={classes.stack}>
                  <ComingCard query={coming} />
                  <RetestCard history={gameDays} />
                  <NeverRehearsedCard entityRef={entityRef} />
                </div>
              </div>
            </div>
          );
        }}
      </QueryView>
    </div>
  );
}
