import type {
  LearningPath,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';
import {
  narrow,
  typeStyles,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { DidNotHoldRow } from './DidNotHoldRow';
import { GameDayEntry } from './GameDayEntry';
import { AxisItem, layOutRecord, RecordRow } from './layOutRecord';
import { RecordEntry } from './RecordEntry';
import { laneWidth, ThreadLine } from './ThreadLine';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    position: 'relative',
    margin: 0,
    padding: theme.spacing(1, 3, 2, 0),
    listStyle: 'none',
    '--date-width': '72px',
    [narrow]: { '--date-width': '4px', paddingRight: theme.spacing(2) },
  },
  row: { display: 'contents' },
  axis: {
    gridColumn: 2,
    justifySelf: 'center',
    width: 2,
    backgroundColor: theme.palette.divider,
  },
  year: {
    gridColumn: '1 / -1',
    padding: theme.spacing(2.5, 0, 0.5, 3),
    margin: 0,
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    color: theme.palette.text.secondary,
    [narrow]: { paddingLeft: 44 },
  },
}));

/**
 * What happened on one time axis, newest first. A dashed thread leads from an
 * event that struck again to the one it repeats, through the countermeasure
 * that did not hold; others from a game day to what it rehearses, and to where
 * the countermeasures came from that it tests again.
 */
export function RecordTimeline(props: {
  entityRef: string;
  items: AxisItem[];
  threads: LearningRecordThread[];
  paths: LearningPath[];
  hasOlder: boolean;
}) {
  const { items, threads, paths, hasOlder } = props;
  const classes = useStyles();
  const { timeZone } = useTimeZone();
  const layout = useMemo(
    () =>
      layOutRecord(
        { items, threads, paths, hasOlder },
        { timeZone, currentYear: DateTime.now().setZone(timeZone).year },
      ),
    [items, threads, paths, hasOlder, timeZone],
  );
  const threadsWidth = 16 + layout.lanes * laneWidth;
  return (
    <ol
      className={classes.root}
      style={{
        gridTemplateColumns: `var(--date-width) 24px ${threadsWidth}px minmax(0, 1fr)`,
      }}
    >
      <li
        className={classes.axis}
        style={{ gridRow: `1 / ${layout.rows.length + 1}` }}
        aria-hidden
      />
      {layout.spans.map(span => (
        <ThreadLine key={`${span.thread.from} ${span.thread.to}`} span={span} />
      ))}
      {layout.rows.map((row, index) => (
        <li key={keyOf(row)} className={classes.row}>
          <Row
            row={row}
            line={index + 1}
            isFirst={index === 0 || layout.rows[index - 1].type !== 'entry'}
            record={props}
            entityRef={props.entityRef}
          />
        </li>
      ))}
    </ol>
  );
}

function Row(props: {
  row: RecordRow;
  line: number;
  isFirst: boolean;
  record: {
    items: AxisItem[];
    threads: LearningRecordThread[];
    paths: LearningPath[];
  };
  entityRef: string;
}) {
  const { row, line, record } = props;
  const classes = useStyles();
  switch (row.type) {
    case 'year':
      return (
        <h3 className={classes.year} style={{ gridRow: line }}>
          {row.year}
        </h3>
      );
    case 'did-not-hold':
      return (
        <DidNotHoldRow
          thread={row.thread}
          struckAgainAt={row.struckAgainAt}
          line={line}
        />
      );
    default:
      return row.item.type === 'game-day' ? (
        <GameDayEntry
          item={row.item}
          line={line}
          isFirst={props.isFirst}
          record={record}
          entityRef={props.entityRef}
        />
      ) : (
        <RecordEntry
          item={row.item}
          line={line}
          isFirst={props.isFirst}
          recurrences={record.threads.filter(it => it.to === row.item.id)}
          rehearsals={record.paths.filter(
            it => it.type === 'rehearsal' && it.debriefId === row.item.id,
          )}
          entityRef={props.entityRef}
        />
      );
  }
}

function keyOf(row: RecordRow): string {
  switch (row.type) {
    case 'year':
      return `year ${row.year}`;
    case 'entry':
      return row.item.id;
    default:
      return `${row.thread.from} ${row.thread.to}`;
  }
}
