import { timelineEntryKinds } from '@debrief/backstage-plugin-debrief-common';
import type { TimelineEntryKind } from '@debrief/backstage-plugin-debrief-common';
import {
  formatInstant,
  parseTypedTime,
  SelectField,
  splitLeadingTime,
  TextInput,
  TextRow,
  useDraftText,
  useLocale,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { useRef, useState } from 'react';
import { useT } from '../useT';
import { useTimelineStyles } from './useTimelineStyles';

export interface QuickAddEntryProps {
  /** An instant of the event: a time of day is one close to it. */
  near: string;
  timeZone: string;
  onAdd: (entry: { at: string; kind: TimelineEntryKind; text: string }) => void;
}

/** Adds one entry after the other without leaving the keyboard. */
export function QuickAddEntry(props: QuickAddEntryProps) {
  const { near, timeZone } = props;
  const classes = useTimelineStyles();
  const t = useT();
  const locale = useLocale();
  const timeInput = useRef<HTMLInputElement>(null);
  const [typedTime, setTypedTime] = useDraftText('entry-time');
  const [addedTime, setAddedTime] = useState('');
  const [kind, setKind] = useState<TimelineEntryKind>('observation');
  const [text, setText] = useDraftText('entry');
  const [isTimeMissing, setTimeMissing] = useState(false);
  const [added, setAdded] = useState('');
  // The next entry is likely to be close to the one before.
  const time = typedTime || addedTime;
  const at = parseTypedTime(time, { near, timeZone });

  const add = () => {
    const written = splitLeadingTime(text.trim(), { near, timeZone });
    const instant = written.at ?? at;
    if (!written.text) {
      return;
    }
    if (!instant) {
      setTimeMissing(true);
      timeInput.current?.focus();
      return;
    }
    props.onAdd({ at: instant, kind, text: written.text });
    const said = formatInstant(instant, { format: 'time', timeZone, locale });
    setAdded(t('timeline.added', { time: said, text: written.text }));
    setAddedTime(said);
    setTypedTime('');
    setText('');
    setTimeMissing(false);
  };

  const isWrong = isTimeMissing || (time.trim() !== '' && !at);
  return (
    <form
      className={classes.add}
      aria-label={t('timeline.add')}
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <div className={classes.fields}>
        <TextInput
          inputRef={timeInput}
          value={time}
          onChange={event => {
            setTypedTime(event.target.value);
            setAddedTime('');
            setTimeMissing(false);
          }}
          placeholder={t('timeline.timeHint')}
          error={isWrong}
          helperText={isWrong ? t('timeline.timeInvalid') : undefined}
          inputProps={{ 'aria-label': t('timeline.time') }}
        />
        <SelectField
          label={t('timeline.kind')}
          value={kind}
          options={timelineEntryKinds.map(value => ({
            value,
            label: t(`timeline.kinds.${value}`),
          }))}
          onChange={setKind}
          hideLabel
        />
        <TextRow
          label={t('timeline.text')}
          value={text}
          onChange={setText}
          onEnter={add}
          placeholder={t('timeline.text')}
        />
        <span className={classes.actions}>
          <Button type="submit" variant="outlined" color="primary" size="small">
            {t('timeline.addButton')}
          </Button>
        </span>
      </div>
      <p className={classes.hint}>
        {at
          ? t('timeline.on', {
              date: formatInstant(at, { format: 'date', timeZone, locale }),
              zone: timeZone,
            })
          : t('timeline.quickHint')}
      </p>
      <span role="status" className={classes.announcement}>
        {added}
      </span>
    </form>
  );
}
