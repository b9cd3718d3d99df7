import { Content, Link } from '@backstage/core-components';
import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isNotFound,
  LoadingLines,
  QueryView,
  useDebrief,
} from '@debrief/backstage-plugin-debrief-react';
import { listRouteRef, readRouteRef } from '../routes';
import { debriefTranslationRef } from '../translation';
import { DebriefArticle } from './DebriefArticle';
import { GoneNotice } from './GoneNotice';

/** One debrief, to be read aloud in a meeting, or printed. */
export function DebriefReadPage() {
  const { id } = useRouteRefParams(readRouteRef);
  const { t } = useTranslationRef(debriefTranslationRef);
  const listRoute = useRouteRef(listRouteRef);
  const query = useDebrief(id);
  return (
    <Content>
      <QueryView
        query={query}
        loading={<LoadingLines lines={10} />}
        errorAction={<Link to={listRoute()}>{t('page.list')}</Link>}
      >
        {debrief =>
          isNotFound(query.error) ? (
            <GoneNotice debrief={debrief} />
          ) : (
            <DebriefArticle debrief={debrief} />
          )
        }
      </QueryView>
    </Content>
  );
}
