import { useQuietInputs } from '../editing/fields/useQuietInputs';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useState } from 'react';
import { useT } from '../editing/useT';
import { ParkIdea } from './ParkIdea';

const useStyles = makeStyles(theme => ({
  root: { paddingBottom: theme.spacing(3) },
}));

/** Alt+P writes an idea down from wherever one is, and leads back there. */
export function ParkIdeaAnywhere() {
  const classes = useStyles();
  const quiet = useQuietInputs();
  const t = useT();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey && event.code === 'KeyP') {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <Dialog
      open={isOpen}
      onClose={() => setOpen(false)}
      fullWidth
      maxWidth="sm"
      aria-label={t('countermeasures.park')}
    >
      <DialogContent className={`${classes.root} ${quiet}`}>
        <ParkIdea
          draft="idea-anywhere"
          autoFocus
          onParked={() => setOpen(false)}
        />
      </DialogContent>
    </Dialog>
  );
}
