import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import Typography from '@material-ui/core/Typography';
import { editRouteRef } from '../routes';
import { debriefReadingTranslationRef } from './translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before it is closed, which it can be once nothing is open. */
export function CloseDialog(props: { debrief: Debrief; onClose: () => void }) {
  const { debrief } = props;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const editRoute = useRouteRef(editRouteRef);
  const { open } = debrief.countermeasureCounts;
  return (
    <ConfirmDialog
      title={t('close.title')}
      confirm={t('close.confirm')}
      done={t('close.done', { number: String(debrief.number) })}
      change={api =>
        api.call(debriefEndpoints.close, {
          id: debrief.id,
          version: debrief.version,
        })
      }
      onClose={props.onClose}
      instead={
        open > 0 ? (
          <LinkButton
            to={editRoute({ id: debrief.id })}
            variant="contained"
            color="primary"
          >
            {t('close.complete')}
          </LinkButton>
        ) : undefined
      }
    >
      <Typography variant="body1">
        {open > 0 ? t('close.open', { count: open }) : t('close.allDone')}
      </Typography>
    </ConfirmDialog>
  );
}
