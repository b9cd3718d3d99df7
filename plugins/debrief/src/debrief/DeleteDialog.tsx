import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import Typography from '@material-ui/core/Typography';
import { useNavigate } from 'react-router-dom';
import { listRouteRef } from '../routes';
import { debriefTranslationRef } from '../translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before it is deleted, and leads to the list of those that remain. */
export function DeleteDialog(props: { debrief: Debrief; onClose: () => void }) {
  const { debrief } = props;
  const { t } = useTranslationRef(debriefTranslationRef);
  const navigate = useNavigate();
  const listRoute = useRouteRef(listRouteRef);
  return (
    <ConfirmDialog
      title={t('debrief.delete.title')}
      confirm={t('debrief.delete.confirm')}
      done={t('debrief.delete.done', { number: String(debrief.number) })}
      change={api => api.deleteDebrief(debrief)}
      onDone={() => navigate(listRoute())}
      onClose={props.onClose}
    >
      <Typography variant="body1">{t('debrief.delete.text')}</Typography>
    </ConfirmDialog>
  );
}
