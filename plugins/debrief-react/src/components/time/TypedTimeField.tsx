import { useState } from 'react';
import { TextInput } from '../../editing/fields/TextInput';
import { useT } from '../../useT';
import { formatInstant } from './formatInstant';
import { parseTypedTime } from './parseTypedTime';
import { useLocale } from './useLocale';

/** The time of an entry, typed as a time of day; kept on its day. */
export function TypedTimeField(props: {
  value: string;
  timeZone: string;
  onChange: (instant: string) => void;
}) {
  const { value, timeZone } = props;
  const t = useT();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed =
    typed === null ? value : parseTypedTime(typed, { near: value, timeZone });

  const commit = () => {
    if (parsed) {
      setTyped(null);
      if (parsed !== value) {
        props.onChange(parsed);
      }
    }
  };

  return (
    <TextInput
      value={
        typed ?? formatInstant(value, { format: 'time', timeZone, locale })
      }
      onChange={event => setTyped(event.target.value)}
      onBlur={() => (parsed ? commit() : setTyped(null))}
      onKeyDown={event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          commit();
        }
        if (event.key === 'Escape') {
          setTyped(null);
        }
      }}
      error={!parsed}
      helperText={parsed ? undefined : t('typedTime.invalid')}
      inputProps={{
        'aria-label': t('typedTime.label'),
        title: formatInstant(value, { timeZone, locale }),
      }}
    />
  );
}
