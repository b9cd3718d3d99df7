import { Content, LinkButton } from '@backstage/core-components';
import {
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import {
  countermeasureUpdatePermission,
  Debrief,
  debriefPublishPermission,
  debriefUpdatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureRowsProvider,
  DraftsProvider,
  ErrorNotice,
  LoadingLines,
  QueryView,
  useDebrief,
  useParams,
  usePermissionAnswer,
} from '@debrief/backstage-plugin-debrief-react';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readRouteRef } from '../routes';
import { EditorLayout } from './EditorLayout';
import { EditorProvider } from './session/EditorContext';
import { useEditorSession } from './session/useEditorSession';
import { useT } from './useT';

/** One debrief, being written. */
export function DebriefEditPage() {
  const { id = '' } = useParams();
  const query = useDebrief(id);
  return (
    <Content>
      <QueryView query={query} loading={<LoadingLines lines={8} />}>
        {debrief => <Gate key={debrief.id} debrief={debrief} />}
      </QueryView>
    </Content>
  );
}

/** Lets in who may change it, and asks who that is. */
function Gate({ debrief }: { debrief: Debrief }) {
  const identityApi = useApi(identityApiRef);
  const identity = useQuery({
    queryKey: ['identity'],
    queryFn: () => identityApi.getBackstageIdentity(),
  });
  const update = usePermissionAnswer({
    permission: debriefUpdatePermission,
    resourceRef: debrief.id,
  });

  if (update.loading) {
    return <LoadingLines lines={8} />;
  }
  if (update.error) {
    return <ErrorNotice error={update.error} />;
  }
  if (!update.allowed) {
    return <Forbidden debrief={debrief} />;
  }
  return (
    <QueryView query={identity} loading={<LoadingLines lines={8} />}>
      {({ userEntityRef }) => (
        <Editor debrief={debrief} userEntityRef={userEntityRef} />
      )}
    </QueryView>
  );
}

function Editor(props: { debrief: Debrief; userEntityRef: string }) {
  const { debrief } = props;
  const { session, onDebrief } = useEditorSession(debrief, props.userEntityRef);
  const mayChangeCountermeasures = usePermissionAnswer({
    permission: countermeasureUpdatePermission,
    resourceRef: debrief.id,
  }).allowed;
  const mayPublish = usePermissionAnswer({
    permission: debriefPublishPermission,
    resourceRef: debrief.id,
  }).allowed;
  const editor = useMemo(
    () => ({
      session,
      debrief,
      onDebrief,
      mayChangeCountermeasures,
      mayPublish,
    }),
    [session, debrief, onDebrief, mayChangeCountermeasures, mayPublish],
  );
  const countermeasures = useMemo(
    () => ({
      rows: session.countermeasures,
      mayChange: mayChangeCountermeasures,
    }),
    [session, mayChangeCountermeasures],
  );
  return (
    <EditorProvider value={editor}>
      <DraftsProvider drafts={session.drafts}>
        <CountermeasureRowsProvider value={countermeasures}>
          <EditorLayout />
        </CountermeasureRowsProvider>
      </DraftsProvider>
    </EditorProvider>
  );
}

function Forbidden({ debrief }: { debrief: Debrief }) {
  const t = useT();
  const readingPath = useRouteRef(readRouteRef);
  return (
    <Alert
      severity="info"
      action={
        <LinkButton
          to={readingPath({ id: String(debrief.number) })}
          color="inherit"
          size="small"
        >
          {t('head.toReading')}
        </LinkButton>
      }
    >
      <AlertTitle>{t('head.forbidden')}</AlertTitle>
      {t('head.forbiddenHint')}
    </Alert>
  );
}
