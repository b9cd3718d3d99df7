import { Content } from '@backstage/core-components';
import { useRouteRefParams } from '@backstage/core-plugin-api';
import {
  LoadingLines,
  QueryView,
  useDebrief,
} from '@debrief/backstage-plugin-debrief-react';
import { readRouteRef } from '../routes';
import { DebriefArticle } from './DebriefArticle';

/** One debrief, to be read aloud in a meeting, or printed. */
export function DebriefReadPage() {
  const { id } = useRouteRefParams(readRouteRef);
  const query = useDebrief(id);
  return (
    <Content>
      <QueryView query={query} loading={<LoadingLines lines={10} />}>
        {debrief => <DebriefArticle debrief={debrief} />}
      </QueryView>
    </Content>
  );
}
