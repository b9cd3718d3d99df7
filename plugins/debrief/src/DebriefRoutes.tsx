import { Content, Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { NotFoundError } from '@backstage/errors';
import {
  DebriefQueryProvider,
  ErrorNotice,
  Outlet,
  Route,
  RouterLink,
  Routes,
  useLocation,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { lazy, Suspense } from 'react';
import {
  editRouteRef,
  importRouteRef,
  listRouteRef,
  readRouteRef,
  rootRouteRef,
} from './routes';
import { debriefTranslationRef } from './translation';

const LearningSearchPage = lazy(() =>
  import('./learning/LearningSearchPage').then(m => ({
    default: m.LearningSearchPage,
  })),
);
const DebriefListPage = lazy(() =>
  import('./learning/DebriefListPage').then(m => ({
    default: m.DebriefListPage,
  })),
);
const ImportPage = lazy(() =>
  import('./imports/ImportPage').then(m => ({ default: m.ImportPage })),
);
const DebriefReadPage = lazy(() =>
  import('./debrief/DebriefReadPage').then(m => ({
    default: m.DebriefReadPage,
  })),
);
const DebriefEditPage = lazy(() =>
  import('./editor/DebriefEditPage').then(m => ({
    default: m.DebriefEditPage,
  })),
);

/**
 * Every page of the plugin below `/debriefs`, without a header of its own: the
 * portal draws it.
 */
export function DebriefRoutes() {
  return (
    <DebriefQueryProvider>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route element={<OrganisationPages />}>
            <Route path="/" element={<LearningSearchPage />} />
            <Route path={listRouteRef.path} element={<DebriefListPage />} />
            <Route path={importRouteRef.path} element={<ImportPage />} />
            <Route path="*" element={<NothingHere />} />
          </Route>
          <Route path={readRouteRef.path} element={<DebriefReadPage />} />
          <Route path={editRouteRef.path} element={<DebriefEditPage />} />
        </Routes>
      </Suspense>
    </DebriefQueryProvider>
  );
}

/** An address that no page has. */
function NothingHere() {
  const { t } = useTranslationRef(debriefTranslationRef);
  const searchPath = useRouteRef(rootRouteRef)();
  return (
    <ErrorNotice
      error={new NotFoundError()}
      action={<Link to={searchPath}>{t('page.search')}</Link>}
    />
  );
}

const useStyles = makeStyles(theme => ({
  tabs: {
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    paddingLeft: theme.spacing(1),
  },
}));

function OrganisationPages() {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  const { pathname } = useLocation();
  const tabs = [
    { path: useRouteRef(rootRouteRef)(), label: t('page.search') },
    { path: useRouteRef(listRouteRef)(), label: t('page.list') },
    { path: useRouteRef(importRouteRef)(), label: t('page.import') },
  ];
  const current = tabs.findIndex(
    tab => tab.path.replace(/\/$/, '') === pathname.replace(/\/$/, ''),
  );
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={current === -1 ? false : current}
        variant="scrollable"
        scrollButtons="off"
        indicatorColor="primary"
        component="nav"
      >
        {tabs.map(tab => (
          <Tab
            key={tab.path}
            component={RouterLink}
            to={tab.path}
            label={tab.label}
          />
        ))}
      </Tabs>
      <Content>
        <Outlet />
      </Content>
    </>
  );
}
