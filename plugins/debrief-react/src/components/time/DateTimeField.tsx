import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField, { TextFieldProps } from '@material-ui/core/TextField';
import { DateTime } from 'luxon';
import { ReactNode, useId } from 'react';
import { debriefReactTranslationRef } from '../../translation';
import { formatInstant } from './formatInstant';
import { resolveLocalTime, toLocalTime } from './localTime';
import { useTypedTime } from './useTypedTime';

export interface DateTimeFieldProps {
  label: string;
  /** ISO 8601 instant. */
  value: string | null;
  /** Gets an instant in UTC, or null when the field was emptied. */
  onChange: (value: string | null) => void;
  /** The zone in which people read and write it, an IANA name. */
  timeZone: string;
  error?: boolean;
  helperText?: ReactNode;
  disabled?: boolean;
  inputProps?: TextFieldProps['inputProps'];
}

/** A date and a time in a named zone. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { value, timeZone } = props;
  const id = useId();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const typing = useTypedTime(toLocalTime(value, timeZone), next => {
    const instant = resolveLocalTime(next, timeZone)?.instant;
    if (next === '') {
      props.onChange(null);
    } else if (instant && instant !== value) {
      props.onChange(instant);
    }
  });
  const text = typing.value;
  const resolved = resolveLocalTime(text, timeZone);

  const hint = () => {
    if (resolved?.problem === 'skipped') {
      return t('timeZone.skipped', {
        time: formatInstant(resolved.instant, { format: 'time', timeZone }),
      });
    }
    if (resolved?.problem === 'ambiguous') {
      return t('timeZone.ambiguous');
    }
    if (timeZone === 'UTC') {
      return timeZone;
    }
    return t('timeZone.offset', {
      zone: timeZone,
      offset: DateTime.fromISO(resolved?.instant ?? value ?? '', {
        zone: timeZone,
      }).toFormat('Z'),
    });
  };

  return (
    <TextField
      id={id}
      type="datetime-local"
      label={props.label}
      {...typing}
      error={props.error}
      helperText={props.helperText ?? (resolved && hint())}
      disabled={props.disabled}
      inputProps={{
        step: text.length > 16 ? 1 : 60,
        // Without it, browsers take years of six digits.
        max: '2199-12-31T23:59',
        ...props.inputProps,
      }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
      fullWidth
    />
  );
}
