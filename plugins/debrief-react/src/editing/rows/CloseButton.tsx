import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import { MouseEvent, Ref } from 'react';
import { useT } from '../useT';

/** The cross that takes something away, or asks whether to. */
export function CloseButton(props: {
  what: string;
  onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  buttonRef?: Ref<HTMLButtonElement>;
}) {
  const t = useT();
  const label = t('removal.remove', { what: props.what });
  return (
    <IconButton
      ref={props.buttonRef}
      size="small"
      aria-label={label}
      title={label}
      onClick={props.onClick}
    >
      <CloseIcon fontSize="small" />
    </IconButton>
  );
}
