import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DebriefApi,
  joinClasses,
  useReadableErrors,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode, useId } from 'react';
import { debriefReadingTranslationRef } from './translation';
import { useDebriefChange } from './useDebriefChange';

const useStyles = makeStyles({
  root: { '& .MuiButton-root': { textTransform: 'none' } },
});

/** What a dialog asks, and what happens on yes. */
export interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** The word on the button. */
  confirm: string;
  done: string;
  change: (api: DebriefApi) => Promise<unknown>;
  /** Something else is to be done first; then there is nothing to confirm. */
  instead?: ReactNode;
  onDone?: () => void;
  onClose: () => void;
}

/** Asks before the debrief is changed as a whole. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const classes = useStyles();
  const readable = useReadableErrors();
  const titleId = useId();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { start, isPending, problem } = useDebriefChange({
    change: props.change,
    done: props.done,
    onDone: () => {
      props.onClose();
      props.onDone?.();
    },
  });
  return (
    <Dialog
      open
      className={joinClasses(classes.root, readable)}
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent>
        {props.children}
        {problem && (
          <Typography color="error" role="alert">
            {problem}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('actions.cancel')}</Button>
        {props.instead ?? (
          <Button
            variant="contained"
            color="primary"
            disabled={isPending}
            onClick={start}
          >
            {props.confirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
