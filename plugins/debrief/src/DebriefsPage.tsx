import { Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { DebriefRoutes } from './DebriefRoutes';
import { debriefTranslationRef } from './translation';

/** All pages, with the header that the legacy frontend system leaves to us. */
export function DebriefsPage() {
  const { t } = useTranslationRef(debriefTranslationRef);
  return (
    <Page themeId="home">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <DebriefRoutes />
    </Page>
  );
}
