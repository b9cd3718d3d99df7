import { Content, Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  DebriefQueryProvider,
  ErrorNotice,
  Route,
  Routes,
} from '@debrief/backstage-plugin-debrief-react';
import { lazy, Suspense } from 'react';
import {
  editRouteRef,
  newRouteRef,
  readRouteRef,
  rootRouteRef,
  runRouteRef,
} from './routes';
import { useWords } from './useWords';

const GameDayListPage = lazy(() =>
  import('./list/GameDayListPage').then(m => ({ default: m.GameDayListPage })),
);
const GameDayNewPage = lazy(() =>
  import('./plan/start/GameDayNewPage').then(m => ({
    default: m.GameDayNewPage,
  })),
);
const GameDayEditPage = lazy(() =>
  import('./plan/GameDayEditPage').then(m => ({ default: m.GameDayEditPage })),
);
const GameDayRunPage = lazy(() =>
  import('./run/GameDayRunPage').then(m => ({ default: m.GameDayRunPage })),
);
const GameDayReportPage = lazy(() =>
  import('./report/GameDayReportPage').then(m => ({
    default: m.GameDayReportPage,
  })),
);

/**
 * Every page of the plugin below `/game-days`, without a header of its own: the
 * portal draws it.
 */
export function GameDayRoutes() {
  return (
    <DebriefQueryProvider>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<GameDayListPage />} />
          <Route path={newRouteRef.path} element={<GameDayNewPage />} />
          <Route path={readRouteRef.path} element={<GameDayReportPage />} />
          <Route path={editRouteRef.path} element={<GameDayEditPage />} />
          <Route path={runRouteRef.path} element={<GameDayRunPage />} />
          <Route path="*" element={<NothingHere />} />
        </Routes>
      </Suspense>
    </DebriefQueryProvider>
  );
}

/** An address that no page has. */
function NothingHere() {
  const words = useWords();
  const listPath = useRouteRef(rootRouteRef)();
  return (
    <Content>
      <ErrorNotice
        error={new NotFoundError()}
        action={<Link to={listPath}>{words('page.list')}</Link>}
      />
    </Content>
  );
}
