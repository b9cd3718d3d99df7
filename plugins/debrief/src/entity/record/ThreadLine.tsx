import {
  joinClasses,
  KindIcon,
  SignalColours,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ThreadSpan } from './layOutRecord';

/** From one thread to the next beside it, in pixels. */
export const laneWidth = 16;

const useStyles = makeStyles(theme => ({
  thread: {
    gridColumn: 3,
    margin: '27px 6px -28px 0',
    border: '2px dashed',
    borderColor: ({ attention }: SignalColours) => attention.main,
    borderRightStyle: 'none',
    borderRadius: '10px 0 0 10px',
    pointerEvents: 'none',
  },
  // As a recurrence is: in both something did not hold.
  recurrence: {},
  'did-not-hold': {},
  held: {
    borderStyle: 'solid',
    borderColor: ({ held }: SignalColours) => held.main,
    borderRightStyle: 'none',
  },
  rehearsal: {
    borderStyle: 'dotted',
    // A function, as that of the thread is: it would win otherwise.
    borderColor: () => theme.palette.text.secondary,
    borderRightStyle: 'none',
  },
  goesOn: {
    marginBottom: 0,
    borderBottomStyle: 'none',
    borderBottomLeftRadius: 0,
  },
  through: {
    gridColumn: 3,
    alignSelf: 'start',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 18,
    height: 22,
    marginTop: 13,
    zIndex: 1,
    ...typeStyles.smallIcon,
    backgroundColor: theme.palette.background.paper,
    color: ({ attention }: SignalColours) => attention.main,
  },
}));

/** Leads from a row to an older one that it repeats, rehearses or tests. */
export function ThreadLine({ span }: { span: ThreadSpan }) {
  const classes = useStyles(useSignalColours());
  const left = span.lane * laneWidth;
  return (
    <>
      <li
        className={joinClasses(
          classes.thread,
          classes[span.thread.type],
          span.goesOn && classes.goesOn,
        )}
        style={{
          gridRow: `${span.top + 1} / ${span.bottom + (span.goesOn ? 2 : 1)}`,
          marginLeft: left + 8,
        }}
        data-testid="thread"
        data-type={span.thread.type}
        data-lane={span.lane}
        aria-hidden
      />
      {span.through !== null && (
        <li
          className={classes.through}
          style={{ gridRow: span.through + 1, marginLeft: left }}
          aria-hidden
        >
          <KindIcon kind="did-not-hold" />
        </li>
      )}
    </>
  );
}
