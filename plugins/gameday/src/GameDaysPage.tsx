import { Header, Page } from '@backstage/core-components';
import { GameDayRoutes } from './GameDayRoutes';
import { useWords } from './useWords';

/** All pages, with the header that the legacy frontend system leaves to us. */
export function GameDaysPage() {
  const words = useWords();
  return (
    <Page themeId="home">
      <Header title={words('page.title')} subtitle={words('page.subtitle')} />
      <GameDayRoutes />
    </Page>
  );
}
