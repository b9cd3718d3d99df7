import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

export interface SelectFieldProps<V extends string> {
  label: string;
  /** Null stands for the first, nameless choice. */
  value: V | null;
  options: readonly { value: V; label: string }[];
  /** What stands for null; without it something has to be chosen. */
  none?: string;
  onChange: (value: V) => void;
  onClear?: () => void;
  /** For rows, where the label is said but not shown. */
  hideLabel?: boolean;
  error?: boolean;
  disabled?: boolean;
}

/** One of a few, in the browser's own list: fast, and made for keyboards. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const id = useId();
  return (
    <TextField
      id={id}
      select
      label={props.hideLabel ? undefined : props.label}
      value={props.value ?? ''}
      onChange={event => {
        const chosen = props.options.find(
          it => it.value === event.target.value,
        );
        if (chosen) {
          props.onChange(chosen.value);
        } else {
          props.onClear?.();
        }
      }}
      variant="outlined"
      size="small"
      fullWidth
      error={props.error}
      disabled={props.disabled}
      SelectProps={{
        native: true,
        inputProps: props.hideLabel ? { 'aria-label': props.label } : undefined,
      }}
      InputLabelProps={{ shrink: true }}
    >
      {props.none !== undefined && <option value="">{props.none}</option>}
      {props.options.map(it => (
        <option key={it.value} value={it.value}>
          {it.label}
        </option>
      ))}
    </TextField>
  );
}
