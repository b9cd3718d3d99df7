import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../useT';

/**
 * Asks before a link leads away or the page is closed, while there is
 * something to lose. The router of the portal offers no way to hold a
 * navigation back, so that links are caught where they are clicked.
 */
export function useLeaveWarning(
  isNeeded: boolean,
  words: { title: string; text: string },
): ReactNode {
  const titleId = useId();
  const t = useT();
  const [link, setLink] = useState<HTMLAnchorElement>();
  const isConfirmed = useRef(false);

  useEffect(() => {
    if (!isNeeded) {
      return undefined;
    }
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const clicked = findLeavingLink(event);
      if (clicked && !isConfirmed.current) {
        event.preventDefault();
        event.stopPropagation();
        setLink(clicked);
      }
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [isNeeded]);

  function leave() {
    isConfirmed.current = true;
    link?.click();
    isConfirmed.current = false;
    setLink(undefined);
  }

  return (
    link && (
      <Dialog open aria-labelledby={titleId} onClose={() => setLink(undefined)}>
        <DialogTitle id={titleId}>{words.title}</DialogTitle>
        <DialogContent>{words.text}</DialogContent>
        <DialogActions>
          <Button onClick={leave}>{t('leave.leave')}</Button>
          <Button
            variant="contained"
            color="primary"
            disableElevation
            onClick={() => setLink(undefined)}
          >
            {t('leave.stay')}
          </Button>
        </DialogActions>
      </Dialog>
    )
  );
}

/** The link that would make this tab show another page. */
function findLeavingLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const opensElsewhere =
    event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[href]')
      : null;
  if (
    !link ||
    opensElsewhere ||
    (link.target !== '' && link.target !== '_self') ||
    link.pathname === window.location.pathname
  ) {
    return undefined;
  }
  return link;
}
