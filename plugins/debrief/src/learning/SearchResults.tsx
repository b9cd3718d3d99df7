import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SearchResponse } from '@debrief/backstage-plugin-debrief-common';
import type { useLearningSearch } from '@debrief/backstage-plugin-debrief-react';
import { debriefLearningTranslationRef } from './translation';
import { NothingFound } from './NothingFound';
import { ResultsCard } from './ResultsCard';
import { SearchResultRow } from './SearchResultRow';

/** What was found, page after page; without words, what is most recent. */
export function SearchResults(props: {
  search: ReturnType<typeof useLearningSearch>;
  /** What was read of it so far. */
  pages: SearchResponse[];
  /** What was searched for. */
  text: string;
  isFiltered: boolean;
}) {
  const { search, pages, text } = props;
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const results = pages.flatMap(page => page.items);
  const { totalItems } = pages[0];
  if (totalItems === 0) {
    return <NothingFound isFiltered={props.isFiltered} />;
  }
  return (
    <ResultsCard
      heading={text ? t('results', { count: totalItems }) : t('recent')}
      note={text ? undefined : t('recentNote')}
      shown={results.length}
      total={totalItems}
      hasMore={search.hasNextPage}
      isLoadingMore={search.isFetchingNextPage}
      onMore={() => search.fetchNextPage()}
    >
      {results.map(result => (
        <SearchResultRow key={result.id} result={result} />
      ))}
    </ResultsCard>
  );
}
