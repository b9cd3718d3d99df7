import type {
  LearningRecordItem,
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
import { layOutRecord, RecordRow } from './layOutRecord';
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
 * that did not hold.
 */
export function RecordTimeline(props: {
  entityRef: string;
  items: LearningRecordItem[];
  threads: LearningRecordThread[];
  hasOlder: boolean;
}) {
  const { items, threads, hasOlder } = props;
  const classes = useStyles();
  const { timeZone } = useTimeZone();
  const layout = useMemo(
    () =>
      layOutRecord(
        { items, threads, hasOlder },
        { timeZone, currentYear: DateTime.now().setZone(timeZone).year },
      ),
    [items, threads, hasOlder, timeZone],
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
            threads={threads}
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
  threads: LearningRecordThread[];
  entityRef: string;
}) {
  const { row, line } = props;
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
      return (
        <RecordEntry
          item={row.item}
          line={line}
          isFirst={props.isFirst}
          recurrences={props.threads.filter(it => it.to === row.item.id)}
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
