import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useTypedTime } from './useTypedTime';

export interface DateFieldProps {
  label: string;
  /** A calendar day, `2026-03-02`. */
  value: string | null;
  /** Gets a calendar day, or null when the field was emptied. */
  onChange: (value: string | null) => void;
  error?: boolean;
}

/** A calendar day. */
export function DateField(props: DateFieldProps) {
  const id = useId();
  const typing = useTypedTime(props.value ?? '', text =>
    props.onChange(text || null),
  );
  return (
    <TextField
      id={id}
      type="date"
      label={props.label}
      {...typing}
      error={props.error}
      // Without it, browsers take years of six digits.
      inputProps={{ max: '2199-12-31' }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
      fullWidth
    />
  );
}
