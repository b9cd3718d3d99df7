import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useId, useMemo } from 'react';
import { isTimeZone } from './isTimeZone';

// Browsers list some zones by old names only, such as Calcutta and Kiev.
const renamedZones = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

export interface ZoneFieldProps {
  label: string;
  /** IANA name; null to start from nothing. */
  value: string | null;
  onChange: (timeZone: string) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}

/** Chooses one of the world's time zones, as one types. */
export function ZoneField(props: ZoneFieldProps) {
  const id = useId();
  const zones = useMemo(
    () => [
      ...new Set([
        'UTC',
        ...(props.value ? [props.value] : []),
        ...Intl.supportedValuesOf('timeZone'),
        ...renamedZones.filter(isTimeZone),
      ]),
    ],
    [props.value],
  );
  return (
    <Autocomplete
      id={id}
      options={zones}
      value={props.value}
      // There is always a zone: emptying the field is only a way to another.
      closeIcon={null}
      autoHighlight
      disabled={props.disabled}
      getOptionLabel={zone => zone.replaceAll('_', ' ')}
      getOptionSelected={(zone, value) => zone === value}
      onChange={(_event, zone) => zone && props.onChange(zone)}
      renderInput={params => (
        <TextField
          {...params}
          label={props.label}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- for whoever opened it to choose at once
          autoFocus={props.autoFocus}
          variant="outlined"
          size="small"
        />
      )}
    />
  );
}
