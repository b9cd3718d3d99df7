import { makeStyles } from '@material-ui/core/styles';
import type { PictureScale } from '../pictureScale';
import { barHeight, percent } from './trackLayout';

const useStyles = makeStyles(theme => ({
  target: {
    width: 0,
    height: barHeight + 18,
    borderLeft: `2px dashed ${theme.palette.text.primary}`,
  },
}));

/** By when it should have been detected, and resolved. */
export function TrackTargets(props: {
  targets: PictureScale['targets'];
  /** Of the bar, in pixels. */
  top: number;
}) {
  const classes = useStyles();
  return (
    <>
      {props.targets.map(target => (
        <div
          key={target.name}
          className={classes.target}
          data-testid={`target-${target.name}`}
          style={{ top: props.top - 6, left: percent(target.at) }}
        />
      ))}
    </>
  );
}
