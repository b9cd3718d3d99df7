import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import Typography from '@material-ui/core/Typography';
import { debriefReadingTranslationRef } from './translation';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before an earlier version comes back. */
export function RestoreDialog(props: {
  debrief: Debrief;
  version: number;
  onClose: () => void;
}) {
  const { debrief, version } = props;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  return (
    <ConfirmDialog
      title={t('restore.title', { version: String(version) })}
      confirm={t('restore.confirm')}
      done={t('restore.done', { version: String(version) })}
      change={api =>
        api.call(debriefEndpoints.restoreRevision, {
          id: debrief.id,
          revision: String(version),
          version: debrief.version,
        })
      }
      onClose={props.onClose}
    >
      <Typography variant="body1">{t('restore.text')}</Typography>
    </ConfirmDialog>
  );
}
