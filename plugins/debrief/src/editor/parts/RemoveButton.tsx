import IconButton from '@material-ui/core/IconButton';
import CloseIcon from '@material-ui/icons/Close';
import { useT } from '../useT';

/** Takes one row away. */
export function RemoveButton(props: { what: string; onClick: () => void }) {
  const t = useT();
  const label = t('editor.removal.remove', { what: props.what });
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      onClick={props.onClick}
    >
      <CloseIcon fontSize="small" />
    </IconButton>
  );
}
