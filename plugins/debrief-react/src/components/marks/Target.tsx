import { makeStyles } from '@material-ui/core/styles';
import { percent } from './stretch';
import { useMarkStyles } from './useMarkStyles';

const useStyles = makeStyles(theme => ({
  line: {
    top: 40,
    height: 28,
    borderLeft: `2px dashed ${theme.palette.text.primary}`,
  },
}));

/** A target, dashed, with its words below. */
export function Target(props: {
  place: number;
  isLower: boolean;
  text: string;
}) {
  const classes = useStyles();
  const shared = useMarkStyles();
  const edge = props.place < 0.1 ? 'start' : undefined;
  return (
    <>
      <div className={classes.line} style={{ left: percent(props.place) }} />
      <span
        className={`${shared.label} ${props.isLower ? shared.lower : ''}`}
        data-edge={props.place > 0.9 ? 'end' : edge}
        style={{ left: percent(props.place) }}
      >
        {props.text}
      </span>
    </>
  );
}
