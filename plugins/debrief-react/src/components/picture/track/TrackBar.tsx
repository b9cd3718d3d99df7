import { alpha, makeStyles } from '@material-ui/core/styles';
import { joinClasses } from '../../../styles/joinClasses';
import {
  SignalColours,
  useSignalColours,
} from '../../../styles/useSignalColours';
import type { PictureScale } from '../pictureScale';
import { barHeight, percent } from './trackLayout';

const useStyles = makeStyles(theme => ({
  axis: {
    left: 0,
    right: 0,
    height: barHeight,
    borderRadius: '0 6px 6px 0',
    backgroundColor: theme.palette.divider,
  },
  segment: { height: barHeight },
  undetected: (colours: SignalColours) => ({
    background: `repeating-linear-gradient(45deg, ${colours.attention.main} 0 2px, ${theme.palette.background.paper} 2px 5px)`,
    boxShadow: `inset 0 0 0 1px ${colours.attention.main}`,
  }),
  mitigating: { backgroundColor: theme.palette.primary.main },
  resolving: { backgroundColor: alpha(theme.palette.primary.main, 0.55) },
  unknown: {
    backgroundColor: theme.palette.background.paper,
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.secondary}`,
  },
}));

/** The event as a bar: undetected, being mitigated, being resolved. */
export function TrackBar(props: {
  segments: PictureScale['segments'];
  /** Of the bar, in pixels. */
  top: number;
}) {
  const { top } = props;
  const classes = useStyles(useSignalColours());
  return (
    <>
      <div className={classes.axis} style={{ top }} />
      {props.segments.map(segment => (
        <div
          key={segment.kind}
          data-testid={`segment-${segment.kind}`}
          className={joinClasses(classes.segment, classes[segment.kind])}
          style={{
            top,
            left: percent(segment.from),
            width: percent(segment.to - segment.from),
          }}
        />
      ))}
    </>
  );
}
