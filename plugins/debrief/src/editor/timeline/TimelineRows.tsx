import {
  formatInstant,
  Row,
  useLocale,
} from '@debrief/backstage-plugin-debrief-react';
import { Fragment, useCallback, useState } from 'react';
import type { TimelineFields } from '../model/timelineFields';
import { MarkMenu } from './MarkMenu';
import { TimelineRow } from './TimelineRow';
import { useTimelineStyles } from './useTimelineStyles';

/** All entries, day by day; each can become a mark. */
export function TimelineRows(props: {
  rows: Row<TimelineFields>[];
  timeZone: string;
}) {
  const { rows, timeZone } = props;
  const classes = useTimelineStyles();
  const locale = useLocale();
  const [choice, setChoice] = useState<{
    anchor: HTMLElement;
    instant: string;
  } | null>(null);
  const chooseMark = useCallback(
    (anchor: HTMLElement, instant: string) => setChoice({ anchor, instant }),
    [],
  );
  const days = rows.map(({ autosave }) =>
    formatInstant(autosave.getState().typed.at, {
      format: 'weekdayDate',
      timeZone,
      locale,
    }),
  );

  return (
    <>
      <ol className={classes.list}>
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {days[index] !== days[index - 1] && (
              <li className={classes.day}>{days[index]}</li>
            )}
            <TimelineRow
              row={row}
              timeZone={timeZone}
              onUseAsMark={chooseMark}
            />
          </Fragment>
        ))}
      </ol>
      <MarkMenu choice={choice} onClose={() => setChoice(null)} />
    </>
  );
}
