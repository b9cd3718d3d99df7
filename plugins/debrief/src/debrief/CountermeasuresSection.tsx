import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Countermeasure,
  isCountermeasureOpen,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  ViewedQuery,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefReadingTranslationRef } from './translation';
import { CountermeasureTable } from './CountermeasureTable';
import { NothingYet } from './NothingYet';
import { Section } from './Section';

/** The changes it led to, and how they stand. */
export function CountermeasuresSection(props: {
  query: ViewedQuery<Page<Countermeasure>>;
}) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { data } = props.query;
  return (
    <Section
      id="countermeasures"
      note={data && data.items.length > 0 && <Counts page={data} />}
    >
      <QueryView
        query={props.query}
        empty={<NothingYet text={t('countermeasures.none')} />}
      >
        {page => (
          <>
            <CountermeasureTable countermeasures={page.items} />
            {page.totalItems > page.items.length && (
              <NothingYet
                text={t('countermeasures.more', {
                  shown: String(page.items.length),
                  total: String(page.totalItems),
                })}
              />
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Counts(props: { page: Page<Countermeasure> }) {
  const { items } = props.page;
  const total = String(props.page.totalItems);
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const done = String(
    items.filter(it => it.state === 'done' || it.state === 'verified').length,
  );
  const open = String(
    items.filter(it => isCountermeasureOpen(it.state)).length,
  );
  const overdue = items.filter(it => it.overdue).length;
  return (
    <>
      {overdue
        ? t('countermeasures.countsOverdue', {
            total,
            done,
            open,
            overdue: String(overdue),
          })
        : t('countermeasures.counts', { total, done, open })}
    </>
  );
}
