import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { openCountermeasureStates } from '@debrief/backstage-plugin-debrief-common';
import type { Countermeasure } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  QueryView,
  TitledCard,
  useCountermeasures,
  useLocation,
  useNavigate,
  useSearchParams,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import { OpenCountermeasure } from './OpenCountermeasure';
import {
  OpenHereFilter,
  openHereId,
  readOpenHereFilter,
  toOpenHere,
  toOpenHereQuery,
} from './openHereFilter';

const useStyles = makeStyles(theme => ({
  // The header of the portal may cover the top of what is scrolled to.
  anchor: { scrollMarginTop: theme.spacing(3), minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  message: { padding: theme.spacing(2, 3) },
  foot: {
    padding: theme.spacing(1.5, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** What came from the debriefs of the entity and still needs someone. */
export function OpenHereCard(props: { entityRef: string }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces(props.entityRef);
  const [parameters] = useSearchParams();
  const filter = readOpenHereFilter(parameters);
  const anchor = useScrollIntoView();
  const query = useCountermeasures({
    entityRef: [props.entityRef],
    state: [...openCountermeasureStates],
    limit: 20,
    ...toOpenHereQuery(filter),
  });
  return (
    <div id={openHereId} ref={anchor} className={classes.anchor} tabIndex={-1}>
      <TitledCard
        title={t('openHere.title')}
        action={filter && <FilterInUse filter={filter} />}
      >
        <QueryView
          query={query}
          empty={
            <p className={`${classes.message} ${text.body}`}>
              {filter ? t('openHere.nothingMatches') : t('openHere.nothing')}
            </p>
          }
        >
          {({ items, totalItems }) => (
            <>
              <ul className={classes.list}>
                {inOrder(items).map(countermeasure => (
                  <OpenCountermeasure
                    key={countermeasure.id}
                    countermeasure={countermeasure}
                    path={
                      countermeasure.source.type === 'debrief'
                        ? places.countermeasure(
                            countermeasure.source.id,
                            countermeasure.id,
                          )
                        : null
                    }
                  />
                ))}
              </ul>
              {totalItems > items.length && (
                <div className={`${classes.foot} ${text.qualifying}`}>
                  {t('openHere.shown', {
                    shown: String(items.length),
                    total: String(totalItems),
                  })}
                  {' · '}
                  <Link to={places.countermeasures}>{t('openHere.all')}</Link>
                </div>
              )}
            </>
          )}
        </QueryView>
      </TitledCard>
    </div>
  );
}

function FilterInUse({ filter }: { filter: OpenHereFilter }) {
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  return (
    <Chip
      size="small"
      variant="outlined"
      style={{ margin: 0 }}
      label={
        filter === 'overdue' ? t('openHere.overdue') : kit(`strength.${filter}`)
      }
      onDelete={() => navigate(toOpenHere(parameters, null))}
      aria-label={t('openHere.showAllOpen')}
    />
  );
}

// The router changes the address without moving the page.
function useScrollIntoView() {
  const anchor = useRef<HTMLDivElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === `#${openHereId}`) {
      anchor.current?.scrollIntoView?.({ block: 'start' });
      anchor.current?.focus({ preventScroll: true });
    }
  }, [hash, key]);
  return anchor;
}

// What is late first, then by the day it is due; ideas have none.
function inOrder(items: Countermeasure[]): Countermeasure[] {
  const dayOf = (item: Countermeasure) => item.dueDate ?? '9999-12-31';
  return [...items].sort(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.number - b.number,
  );
}
