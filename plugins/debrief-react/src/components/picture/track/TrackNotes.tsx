import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../../styles/typeStyles';
import { noteHeight, notesBelow } from './trackLayout';
import type { Notes } from './useNotes';

const useStyles = makeStyles(theme => ({
  target: { ...typeStyles.strong },
  duration: { color: theme.palette.text.secondary },
}));

/** The names of the targets, and how long it took. */
export function TrackNotes(props: {
  notes: Notes;
  /** Of the bar, in pixels. */
  top: number;
}) {
  const classes = useStyles();
  return (
    <>
      {props.notes.placed.map(note => (
        <span
          key={note.text}
          className={classes[note.kind]}
          style={{
            top: props.top + notesBelow + note.row * noteHeight,
            left: note.left,
            width: note.width,
            textAlign: 'center',
          }}
        >
          {note.text}
        </span>
      ))}
    </>
  );
}
