import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';

/** Adds one row. */
export function AddButton(props: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="outlined"
      color="primary"
      size="small"
      startIcon={<AddIcon />}
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  );
}
