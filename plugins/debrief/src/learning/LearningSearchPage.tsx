import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { searchQuerySchema } from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  useLearningSearch,
  useUrlFilters,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useRef } from 'react';
import { debriefLearningTranslationRef } from './translation';
import { FacetPanel } from './FacetPanel';
import { FilterFold } from './FilterFold';
import { facetNames } from './filterNames';
import { moveFocus, moveFocusOnArrow } from './moveFocus';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { SyntaxHint } from './SyntaxHint';

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
  const { t } = useTranslationRef(debriefLearningTranslationRef);
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
        label={t('searchLabel')}
        clearLabel={t('clear')}
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
                  {t('clearFilters')}
                </Button>
              )}
            </FilterFold>
            {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <div
              ref={results}
              onKeyDown={event => moveFocusOnArrow(event, results.current)}
            >
              <SearchResults
                search={search}
                pages={data.pages}
                text={text}
                isFiltered={Boolean(text) || facets.hasAny}
              />
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}
