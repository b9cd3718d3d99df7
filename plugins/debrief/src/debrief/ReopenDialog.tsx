import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import Typography from '@material-ui/core/Typography';
import { debriefReadingTranslationRef } from './translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before a closed debrief is opened again. */
export function ReopenDialog(props: { debrief: Debrief; onClose: () => void }) {
  const { debrief } = props;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  return (
    <ConfirmDialog
      title={t('reopen.title')}
      confirm={t('reopen.confirm')}
      done={t('reopen.done', { number: String(debrief.number) })}
      change={api =>
        api.call(debriefEndpoints.reopen, {
          id: debrief.id,
          version: debrief.version,
        })
      }
      onClose={props.onClose}
    >
      <Typography variant="body1">{t('reopen.text')}</Typography>
    </ConfirmDialog>
  );
}
