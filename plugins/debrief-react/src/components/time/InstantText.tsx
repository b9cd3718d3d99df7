import { formatInstant, InstantFormat } from './formatInstant';
import { useLocale } from './useLocale';
import { useTimeZone } from './useTimeZone';

export interface InstantTextProps {
  /** ISO 8601 instant. */
  value: string;
  format?: InstantFormat;
  /** The reader's choice unless given. */
  timeZone?: string;
}

/** An instant in the reader's zone; hovering shows all of it. */
export function InstantText(props: InstantTextProps) {
  const locale = useLocale();
  const choice = useTimeZone();
  const timeZone = props.timeZone ?? choice.timeZone;
  const whole = formatInstant(props.value, { timeZone, locale });
  return (
    <time dateTime={props.value} title={`${whole} (${timeZone})`}>
      {formatInstant(props.value, { format: props.format, timeZone, locale })}
    </time>
  );
}
