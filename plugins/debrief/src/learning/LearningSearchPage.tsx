import { EmptyState } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { searchQuerySchema } from '@debrief/backstage-plugin-debrief-common';
import {
  RouterLink,
  QueryView,
  useLearningSearch,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, useMemo, useRef } from 'react';
import { importRouteRef } from '../routes';
import { debriefTranslationRef } from '../translation';
import { FacetPanel } from './FacetPanel';
import { FilterFold } from './FilterFold';
import { facetNames } from './filterNames';
import { ResultsCard } from './ResultsCard';
import { SearchField } from './SearchField';
import { SearchResultRow } from './SearchResultRow';
import { SyntaxHint } from './SyntaxHint';
import { useUrlFilters } from './useUrlFilters';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '232px minmax(0, 1fr)',
    alignItems: 'start',
    gap: theme.spacing(3),
    marginTop: theme.spacing(2),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  },
}));

const urlNames = ['q', ...facetNames] as const;

/** What the whole organisation has learnt: search as you type, with facets. */
export function LearningSearchPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  const url = useUrlFilters(urlNames);
  const facets = useUrlFilters(facetNames);
  const text = url.valuesOf('q')[0] ?? '';
  const query = useMemo(
    () =>
      searchQuerySchema.partial().safeParse({
        q: text,
        ...Object.fromEntries(
          facetNames.map(name => [name, facets.valuesOf(name)]),
        ),
      }).data ?? { q: text },
    [text, facets],
  );
  const search = useLearningSearch(query);
  const results = useRef<HTMLDivElement>(null);

  return (
    <>
      <SearchField
        autoFocus
        label={t('learning.searchLabel')}
        clearLabel={t('learning.clear')}
        value={text}
        onChange={value => url.setValues('q', [value], { replace: true })}
        onLeaveDown={() => moveFocus(results.current, 1)}
      />
      <SyntaxHint />
      <QueryView query={search}>
        {data => (
          <div className={classes.columns}>
            <FilterFold upTo={959}>
              <FacetPanel
                facets={data.pages[0].facets}
                valuesOf={facets.valuesOf}
                onChange={facets.setValues}
              />
              {facets.hasAny && (
                <Button size="small" color="primary" onClick={facets.clear}>
                  {t('learning.clearFilters')}
                </Button>
              )}
            </FilterFold>
            {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <div
              ref={results}
              onKeyDown={event => moveFocusOnArrow(event, results.current)}
            >
              {data.pages[0].totalItems === 0 ? (
                <NothingFound isFiltered={Boolean(text) || facets.hasAny} />
              ) : (
                <ResultsCard
                  heading={
                    text
                      ? t('learning.results', {
                          count: data.pages[0].totalItems,
                        })
                      : t('learning.recent')
                  }
                  note={text ? undefined : t('learning.recentNote')}
                  shown={data.pages.reduce(
                    (sum, page) => sum + page.items.length,
                    0,
                  )}
                  total={data.pages[0].totalItems}
                  hasMore={search.hasNextPage}
                  isLoadingMore={search.isFetchingNextPage}
                  onMore={() => search.fetchNextPage()}
                >
                  {data.pages
                    .flatMap(page => page.items)
                    .map(result => (
                      <SearchResultRow key={result.id} result={result} />
                    ))}
                </ResultsCard>
              )}
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}

function NothingFound(props: { isFiltered: boolean }) {
  const { t } = useTranslationRef(debriefTranslationRef);
  const importRoute = useRouteRef(importRouteRef);
  if (props.isFiltered) {
    return (
      <EmptyState
        missing="data"
        title={t('learning.nothingFound')}
        description={t('learning.nothingFoundHint')}
      />
    );
  }
  return (
    <EmptyState
      missing="data"
      title={t('learning.nothingYet')}
      description={t('learning.nothingYetHint')}
      action={
        <Button
          variant="contained"
          color="primary"
          component={RouterLink}
          to={importRoute()}
        >
          {t('learning.importLink')}
        </Button>
      }
    />
  );
}

function moveFocusOnArrow(event: KeyboardEvent, container: HTMLElement | null) {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    moveFocus(container, event.key === 'ArrowDown' ? 1 : -1);
  }
}

/** From result to result; up from the first leads back to the search field. */
function moveFocus(container: HTMLElement | null, step: 1 | -1) {
  const links = [
    ...(container?.querySelectorAll<HTMLElement>('[data-search-result]') ?? []),
  ];
  const next = links.findIndex(it => it === document.activeElement) + step;
  if (next < 0) {
    document.querySelector<HTMLElement>('[role="searchbox"]')?.focus();
  } else {
    links[next]?.focus();
  }
}
