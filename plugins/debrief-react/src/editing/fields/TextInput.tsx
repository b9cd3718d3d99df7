import TextField, { TextFieldProps } from '@material-ui/core/TextField';
import { useId } from 'react';

/**
 * A line of text, with the looks of this page and a label that belongs to it.
 */
export function TextInput(props: Omit<TextFieldProps, 'variant'>) {
  const id = useId();
  return (
    <TextField id={id} variant="outlined" size="small" fullWidth {...props} />
  );
}
