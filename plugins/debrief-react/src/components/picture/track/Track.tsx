import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../../styles/typeStyles';
import type { PictureScale } from '../pictureScale';
import type { PlacedLabel } from '../placeLabels';
import { TrackBar } from './TrackBar';
import { noteHeight, notesBelow, rowHeight } from './trackLayout';
import { TrackLabel, TrackMarks } from './TrackMarks';
import { TrackNotes } from './TrackNotes';
import { TrackTargets } from './TrackTargets';
import { useNotes } from './useNotes';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    ...typeStyles.qualifying,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.primary,
    '& > *': { position: 'absolute', whiteSpace: 'nowrap' },
    // Hatches and fills say what happened: they are printed as well.
    colorAdjust: 'exact',
    printColorAdjust: 'exact',
  },
}));

/** The drawing itself: bar, marks above it, targets and durations below. */
export function Track(props: {
  width: number;
  scale: PictureScale;
  labels: TrackLabel[];
  /** Null when there is no room for the labels. */
  placed: PlacedLabel[] | null;
  withDurations: boolean;
}) {
  const { scale, placed } = props;
  const classes = useStyles();
  const notes = useNotes(scale, props);
  const rows = placed ? Math.max(...placed.map(label => label.row)) + 1 : 0;
  const top = rows * rowHeight + 8;
  return (
    <div
      className={classes.root}
      style={{ height: top + notesBelow + notes.rows * noteHeight }}
    >
      <TrackBar segments={scale.segments} top={top} />
      <TrackMarks
        marks={scale.marks}
        labels={props.labels}
        placed={placed}
        top={top}
      />
      <TrackTargets targets={scale.targets} top={top} />
      <TrackNotes notes={notes} top={top} />
    </div>
  );
}
