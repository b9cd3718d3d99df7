import { makeStyles } from '@material-ui/core/styles';
import type { PictureScale } from '../pictureScale';
import type { Label, PlacedLabel } from '../placeLabels';
import { barHeight, percent, rowHeight } from './trackLayout';

const useStyles = makeStyles(theme => ({
  stem: { width: 2, backgroundColor: theme.palette.text.primary },
  label: { '& b': { display: 'block' } },
}));

/** What a mark is called and when it was. */
export interface TrackLabel extends Label {
  title: string;
  time: string;
}

/** The marks: a stem each, and as far as there is room, what it is called. */
export function TrackMarks(props: {
  marks: PictureScale['marks'];
  labels: TrackLabel[];
  /** Null when there is no room for the labels. */
  placed: PlacedLabel[] | null;
  /** Of the bar, in pixels. */
  top: number;
}) {
  const { labels, placed, top } = props;
  const classes = useStyles();
  return (
    <>
      {props.marks.map((mark, index) => {
        const stemTop = placed
          ? top - (placed[index].row + 1) * rowHeight
          : top - 6;
        return (
          <div
            key={mark.name}
            className={classes.stem}
            style={{
              top: stemTop,
              height: top + barHeight - stemTop,
              left: percent(mark.at),
            }}
          />
        );
      })}
      {placed?.map(({ left, row, side }, index) => (
        <div
          key={labels[index].title}
          className={classes.label}
          style={{
            top: top - (row + 1) * rowHeight,
            left: side === 'right' ? left + 7 : left,
            width: labels[index].width - 7,
            textAlign: side === 'right' ? 'left' : 'right',
          }}
        >
          <b>{labels[index].title}</b>
          {labels[index].time}
        </div>
      ))}
    </>
  );
}
