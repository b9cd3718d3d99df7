import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { markNames } from '@debrief/backstage-plugin-debrief-common';
import type { MarkName } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  formatInstant,
  QueryView,
  Row,
  Section,
  useLocale,
  useRows,
  useTimeline,
  useTimeZone,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { Fragment, useCallback, useState } from 'react';
import type { TimelineFields } from '../model/timelineFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { QuickAddEntry } from './QuickAddEntry';
import { TimelineRow } from './TimelineRow';
import { useTimelineStyles } from './useTimelineStyles';

/** What happened when, entry by entry. */
export function TimelineSection() {
  const classes = useTimelineStyles();
  const t = useT();
  const { session, debrief } = useEditor();
  const query = useTimeline(debrief.id);
  const { timeZone } = useTimeZone();
  const [startedAt] = useDebriefField('marks.startedAt');
  const rows = sortByInstant(useRows(session.timeline));
  const last = rows[rows.length - 1]?.autosave.getState().typed.at;

  return (
    <Section
      section="timeline"
      hint={t('editor.timeline.hint')}
      onPause={session.timeline.flush}
    >
      <QueryView query={query}>
        {() => (
          <div>
            {rows.length === 0 && (
              <p className={classes.empty}>{t('editor.timeline.empty')}</p>
            )}
            {last && (
              <p className={classes.hint}>
                <ZoneNote at={last} />
              </p>
            )}
            <Rows rows={rows} timeZone={timeZone} />
            <QuickAddEntry
              near={last ?? startedAt ?? debrief.occurredAt}
              timeZone={timeZone}
              onAdd={entry => session.timeline.add(entry)}
            />
          </div>
        )}
      </QueryView>
    </Section>
  );
}

function Rows(props: { rows: Row<TimelineFields>[]; timeZone: string }) {
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

function MarkMenu(props: {
  choice: { anchor: HTMLElement; instant: string } | null;
  onClose: () => void;
}) {
  const { choice } = props;
  const classes = useTimelineStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const { debrief } = useEditor().session;
  const [said, setSaid] = useState('');

  const use = (mark: MarkName, instant: string) => {
    debrief.edit(`marks.${mark}`, instant);
    debrief.flush([`marks.${mark}`]);
    setSaid(
      t('editor.timeline.markSet', {
        mark: kit(`mark.${mark}`),
        time: formatInstant(instant, { format: 'time', timeZone, locale }),
      }),
    );
    props.onClose();
  };

  return (
    <>
      <Menu
        anchorEl={choice?.anchor}
        open={choice !== null}
        onClose={props.onClose}
      >
        {markNames.map(mark => (
          <MenuItem
            key={mark}
            dense
            onClick={() => choice && use(mark, choice.instant)}
          >
            {kit(`mark.${mark}`)}
          </MenuItem>
        ))}
      </Menu>
      <span role="status" className={classes.announcement}>
        {said}
      </span>
    </>
  );
}

function sortByInstant(
  rows: readonly Row<TimelineFields>[],
): Row<TimelineFields>[] {
  const instants = new Map(
    rows.map(row => [row, Date.parse(row.autosave.getState().typed.at)]),
  );
  const instantOf = (row: Row<TimelineFields>) => instants.get(row) ?? 0;
  return [...rows].sort((one, other) => instantOf(one) - instantOf(other));
}
