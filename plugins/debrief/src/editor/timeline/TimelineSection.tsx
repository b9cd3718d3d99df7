import {
  QueryView,
  Row,
  Section,
  useRows,
  useTimeline,
  useTimeZone,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import type { TimelineFields } from '../model/timelineFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { QuickAddEntry } from './QuickAddEntry';
import { TimelineRows } from './TimelineRows';
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
      hint={t('timeline.hint')}
      onPause={session.timeline.flush}
    >
      <QueryView query={query}>
        {() => (
          <div>
            {rows.length === 0 && (
              <p className={classes.empty}>{t('timeline.empty')}</p>
            )}
            {last && (
              <p className={classes.hint}>
                <ZoneNote at={last} />
              </p>
            )}
            <TimelineRows rows={rows} timeZone={timeZone} />
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

function sortByInstant(
  rows: readonly Row<TimelineFields>[],
): Row<TimelineFields>[] {
  const instants = new Map(
    rows.map(row => [row, Date.parse(row.autosave.getState().typed.at)]),
  );
  const instantOf = (row: Row<TimelineFields>) => instants.get(row) ?? 0;
  return [...rows].sort((one, other) => instantOf(one) - instantOf(other));
}
