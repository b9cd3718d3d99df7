import { useState } from 'react';
import { TextInput } from './TextInput';

export interface NumberFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** Parts of a whole may be written as well. */
  allowsFraction?: boolean;
  error?: boolean;
}

/** A number that counts something; empty for nobody knows. */
export function NumberField(props: NumberFieldProps) {
  const { value, allowsFraction } = props;
  // "12." is on the way to a number and would be lost as one.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label={props.label}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={event => {
        const text = event.target.value.replace(',', '.').replace(/\s/g, '');
        if ((allowsFraction ? /^\d*\.?\d*$/ : /^\d*$/).test(text)) {
          setTyped(text);
          const number = Number.parseFloat(text);
          props.onChange(Number.isFinite(number) ? number : null);
        }
      }}
      onBlur={() => setTyped(null)}
      error={props.error}
      InputLabelProps={{ shrink: true }}
      inputProps={{ inputMode: allowsFraction ? 'decimal' : 'numeric' }}
    />
  );
}
