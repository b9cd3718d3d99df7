import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useMemo } from 'react';

/** @public */
export interface ZoneFieldProps {
  label: string;
  /** IANA name. */
  value: string;
  onChange: (timeZone: string) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}

/** Chooses one of the world's time zones, as one types. @public */
export function ZoneField(props: ZoneFieldProps) {
  const zones = useMemo(
    () => [
      ...new Set(['UTC', props.value, ...Intl.supportedValuesOf('timeZone')]),
    ],
    [props.value],
  );
  return (
    <Autocomplete
      options={zones}
      value={props.value}
      disableClearable
      autoHighlight
      disabled={props.disabled}
      getOptionLabel={zone => zone.replaceAll('_', ' ')}
      getOptionSelected={(zone, value) => zone === value}
      onChange={(_event, zone) => props.onChange(zone)}
      renderInput={params => (
        <TextField
          {...params}
          label={props.label}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- for whoever opened it to choose at once
          autoFocus={props.autoFocus}
          // What is typed is another zone, not more of this one.
          onFocus={event => event.target.select()}
          variant="outlined"
          size="small"
        />
      )}
    />
  );
}
