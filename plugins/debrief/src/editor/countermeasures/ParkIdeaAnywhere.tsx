import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import { useEffect, useState } from 'react';
import { useT } from '../useT';
import { ParkIdea } from './ParkIdea';

/** Alt+P writes an idea down from wherever one is, and leads back there. */
export function ParkIdeaAnywhere() {
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
      aria-label={t('editor.countermeasures.park')}
    >
      <DialogContent>
        <ParkIdea autoFocus onParked={() => setOpen(false)} />
        <br />
      </DialogContent>
    </Dialog>
  );
}
