import { Content, Link } from '@backstage/core-components';
import {
  gameDayCreatePermission,
  gameDayForms,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ErrorNotice,
  LoadingLines,
  QueryView,
  useDebriefSettings,
  usePermissionAnswer,
} from '@debrief/backstage-plugin-debrief-react';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { usePlaces } from '../../places/usePlaces';
import { useWords } from '../../useWords';
import { useT } from '../useT';
import { beginningOf } from './beginning';
import { StartForm } from './StartForm';
import { useSources } from './useSources';

/** A new game day: as little as possible, and then it is saved. */
export function GameDayNewPage() {
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const settings = useDebriefSettings();
  const { query, form } = useSources();
  const create = usePermissionAnswer({ permission: gameDayCreatePermission });
  if (create.error) {
    return (
      <Content>
        <ErrorNotice error={create.error} />
      </Content>
    );
  }
  if (!create.loading && !create.allowed) {
    return (
      <Content>
        <Alert severity="info">
          <AlertTitle>{t('start.forbidden')}</AlertTitle>
          {t('start.forbiddenHint')}
        </Alert>
      </Content>
    );
  }
  return (
    <Content>
      {create.loading ? (
        <LoadingLines lines={6} />
      ) : (
        <QueryView
          query={query}
          errorAction={<Link to={places.list()}>{words('page.list')}</Link>}
        >
          {sources => (
            <StartForm
              beginning={beginningOf(sources, settings, t)}
              form={gameDayForms.find(it => it === form)}
            />
          )}
        </QueryView>
      )}
    </Content>
  );
}
