import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  words: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** How far something is, as a bar and in words. */
export function ProgressLine(props: {
  label: string;
  words: string;
  done: number;
  total: number;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <LinearProgress
        variant="determinate"
        aria-label={props.label}
        value={props.total ? (100 * props.done) / props.total : 0}
      />
      <span className={classes.words}>{props.words}</span>
    </div>
  );
}
