import { TextInput } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { FormEvent, useId, useState } from 'react';
import { useWords } from '../useWords';

/** Asks why, before something is done that others will want to understand. */
export function ReasonDialog(props: {
  title: string;
  label: string;
  confirm: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}) {
  const titleId = useId();
  const words = useWords();
  const [reason, setReason] = useState('');
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) {
      props.onConfirm(reason.trim());
    }
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <form onSubmit={confirm}>
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent>
          <TextInput
            label={props.label}
            value={reason}
            onChange={event => setReason(event.target.value)}
            autoFocus
            required
            inputProps={{ maxLength: 2_000 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{words('cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={!reason.trim()}
          >
            {props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
