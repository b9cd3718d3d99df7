import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** A filter by some of a few values that are known beforehand. */
export function ChoiceFilter(props: {
  label: string;
  values: string[];
  choices: { id: string; title: string }[];
  onChange(values: string[]): void;
}) {
  const fieldId = useId();
  const titleOf = (id: string) =>
    props.choices.find(it => it.id === id)?.title ?? id;
  // What only the URL knows is listed as well: else it could not be unticked.
  const ids = new Set([...props.choices.map(it => it.id), ...props.values]);
  return (
    <TextField
      id={fieldId}
      select
      size="small"
      variant="outlined"
      fullWidth
      label={props.label}
      value={props.values}
      onChange={event => props.onChange([event.target.value].flat())}
      SelectProps={{
        multiple: true,
        renderValue: () => props.values.map(titleOf).join(', '),
      }}
    >
      {[...ids].map(id => (
        <MenuItem key={id} value={id}>
          {titleOf(id)}
        </MenuItem>
      ))}
    </TextField>
  );
}
