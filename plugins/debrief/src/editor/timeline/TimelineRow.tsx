import { timelineEntryKinds } from '@debrief/backstage-plugin-debrief-common';
import {
  describeText,
  FieldFrame,
  formatInstant,
  Row,
  RowFrame,
  SelectField,
  TextRow,
  TypedTimeField,
  useField,
  useLocale,
} from '@debrief/backstage-plugin-debrief-react';
import IconButton from '@material-ui/core/IconButton';
import FlagIcon from '@material-ui/icons/FlagOutlined';
import { memo } from 'react';
import { TimelineFields, timelineModel } from '../model/timelineFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';
import { useTimelineStyles } from './useTimelineStyles';

export interface TimelineRowProps {
  row: Row<TimelineFields>;
  timeZone: string;
  onUseAsMark: (anchor: HTMLElement, instant: string) => void;
}

/** One entry of the timeline, saved on its own. */
export const TimelineRow = memo((props: TimelineRowProps) => {
  const { row, timeZone } = props;
  const { autosave } = row;
  const classes = useTimelineStyles();
  const t = useT();
  const locale = useLocale();
  const { timeline } = useEditor().session;
  const [at, setAt] = useField(autosave, 'at');
  const [kind, setKind] = useField(autosave, 'kind');
  const [text, setText] = useField(autosave, 'text');
  const time = formatInstant(at, { format: 'time', timeZone, locale });
  const kinds = timelineEntryKinds.map(value => ({
    value,
    label: t(`timeline.kinds.${value}`),
  }));

  return (
    <li
      className={classes.row}
      aria-label={t('timeline.row', { time })}
      data-kind={kind}
      onBlur={() => autosave.flush()}
    >
      <RowFrame
        rows={timeline}
        row={row}
        model={timelineModel}
        what={t('timeline.entry', { time })}
      >
        {removeButton => (
          <div className={classes.fields}>
            <FieldFrame
              autosave={autosave}
              path="at"
              label={t('timeline.time')}
              describe={value => formatInstant(value, { timeZone, locale })}
            >
              <TypedTimeField value={at} timeZone={timeZone} onChange={setAt} />
            </FieldFrame>
            <FieldFrame
              autosave={autosave}
              path="kind"
              label={t('timeline.kind')}
              describe={value => t(`timeline.kinds.${value}`)}
            >
              <SelectField
                label={t('timeline.kind')}
                value={kind}
                options={kinds}
                onChange={setKind}
                hideLabel
              />
            </FieldFrame>
            <FieldFrame
              autosave={autosave}
              path="text"
              label={t('timeline.text')}
              error={text.trim() ? undefined : t('timeline.textNeeded')}
              describe={describeText}
              fromText={it => it}
            >
              <TextRow
                label={t('timeline.text')}
                value={text}
                onChange={setText}
              />
            </FieldFrame>
            <span className={classes.actions}>
              <IconButton
                size="small"
                aria-label={t('timeline.useAsMarkOf', { time })}
                title={t('timeline.useAsMark')}
                aria-haspopup="menu"
                onClick={event => props.onUseAsMark(event.currentTarget, at)}
              >
                <FlagIcon fontSize="small" />
              </IconButton>
              {removeButton}
            </span>
          </div>
        )}
      </RowFrame>
    </li>
  );
});
