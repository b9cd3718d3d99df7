import { useApi } from '@backstage/core-plugin-api';
import { isError } from '@backstage/errors';
import { debriefEndpoints } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  FocusedButton,
  isStaleCallOf,
  useQuietInputs,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useState } from 'react';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';

/** Asks once more, saves what is not saved, and publishes. */
export function PublishDialog(props: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const quiet = useQuietInputs();
  const api = useApi(debriefApiRef);
  const { session, debrief, onDebrief } = useEditor();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const publish = async () => {
    const isSaved = await session.settle();
    const { identity } = session.debrief.getState();
    if (!identity || !isSaved) {
      setProblem(t('publish.unsaved'));
      return;
    }
    try {
      onDebrief(await api.call(debriefEndpoints.publish, identity));
      props.onClose();
    } catch (error) {
      setProblem(explain(error));
    }
  };

  const explain = (error: unknown): string => {
    if (isStaleCallOf(debriefEndpoints.publish, error)) {
      onDebrief(error.current);
      return t('publish.stale');
    }
    const message = isError(error) ? error.message : String(error);
    return t('publish.failed', { message });
  };

  const onConfirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await publish();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={props.isOpen}
      onClose={props.onClose}
      className={quiet}
      aria-labelledby="publish-debrief-title"
    >
      <DialogTitle id="publish-debrief-title">
        {t('publish.confirmTitle', { number: String(debrief.number) })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText color="textPrimary">
          {t(
            debrief.visibility === 'restricted'
              ? 'publish.confirmRestricted'
              : 'publish.confirmOrganisation',
          )}
        </DialogContentText>
        <DialogContentText>{t('publish.confirmLater')}</DialogContentText>
        {problem && (
          <FormHelperText error role="alert">
            {problem}
          </FormHelperText>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('publish.cancel')}</Button>
        <FocusedButton
          variant="contained"
          color="primary"
          disabled={isBusy}
          onClick={onConfirm}
        >
          {t('publish.confirm')}
        </FocusedButton>
      </DialogActions>
    </Dialog>
  );
}
