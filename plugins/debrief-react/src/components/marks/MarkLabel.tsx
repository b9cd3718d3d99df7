import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';

const useStyles = makeStyles(theme => ({
  label: {
    top: 18,
    ...typeStyles.qualifying,
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  said: {
    top: 14,
    zIndex: 3,
    display: 'block',
    padding: theme.spacing(0.25, 1),
    borderRadius: 4,
    color: theme.palette.background.paper,
    backgroundColor: theme.palette.text.primary,
  },
}));

/** What a mark is called; while it is moved, where it is as well. */
export function MarkLabel(props: {
  text: string;
  /** From 0 to 1. */
  place: number;
  /** 1 for the upper one of two lines of names. */
  line: 0 | 1;
  /** Whether the mark is being moved. */
  isSaid: boolean;
}) {
  const { place, isSaid } = props;
  const classes = useStyles();
  return (
    <span
      aria-hidden
      className={`${classes.label} ${isSaid ? classes.said : ''}`}
      style={{
        left: `${place * 100}%`,
        transform: shiftOf(place, isSaid),
        marginTop: -18 * props.line,
      }}
    >
      {props.text}
    </span>
  );
}

/** A name stands over its handle, and at the edges within the picture. */
function shiftOf(place: number, isSaid: boolean): string {
  if (isSaid) {
    return `translateX(-${Math.round(place * 100)}%)`;
  }
  if (place < 0.1) {
    return 'translateX(-8px)';
  }
  return place > 0.9 ? 'translateX(calc(-100% + 8px))' : 'translateX(-50%)';
}
