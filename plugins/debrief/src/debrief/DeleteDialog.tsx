import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  queryKeys,
  useNavigate,
} from '@debrief/backstage-plugin-debrief-react';
import Typography from '@material-ui/core/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { listRouteRef } from '../routes';
import { debriefReadingTranslationRef } from './translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before it is deleted, and leads to the list of those that remain. */
export function DeleteDialog(props: { debrief: Debrief; onClose: () => void }) {
  const { debrief } = props;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const navigate = useNavigate();
  const listRoute = useRouteRef(listRouteRef);
  const queryClient = useQueryClient();

  function leave() {
    navigate(listRoute());
    // What was read of it would come back with the Back button.
    [debrief.id, String(debrief.number)].forEach(id =>
      queryClient.removeQueries({ queryKey: queryKeys.debrief(id) }),
    );
  }

  return (
    <ConfirmDialog
      title={t('delete.title')}
      confirm={t('delete.confirm')}
      done={t('delete.done', { number: String(debrief.number) })}
      change={api =>
        api.call(debriefEndpoints.delete, {
          id: debrief.id,
          version: debrief.version,
        })
      }
      onDone={leave}
      onClose={props.onClose}
    >
      <Typography variant="body1">{t('delete.text')}</Typography>
    </ConfirmDialog>
  );
}
