import { useSignalColours } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Sparkline } from './sparkline';

const width = 96;
const height = 28;
const margin = 4;

const useStyles = makeStyles(theme => ({
  line: { stroke: theme.palette.primary.main, strokeWidth: 2, fill: 'none' },
  limit: { stroke: theme.palette.text.secondary, strokeDasharray: '3 2' },
  point: { fill: theme.palette.primary.main },
}));

/** The last values against their limit; one outside is a ring. */
export function SparklineChart(props: { chart: Sparkline; label: string }) {
  const { points, limits } = props.chart;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const x = (part: number) => margin + part * (width - 2 * margin);
  const y = (part: number) => margin + part * (height - 2 * margin);
  return (
    <svg width={width} height={height} role="img" aria-label={props.label}>
      {limits.map(it => (
        <line
          key={it}
          className={classes.limit}
          x1={0}
          x2={width}
          y1={y(it)}
          y2={y(it)}
        />
      ))}
      <polyline
        className={classes.line}
        points={points.map(it => `${x(it.x)},${y(it.y)}`).join(' ')}
      />
      {points.map(it => (
        <circle
          key={it.x}
          className={it.isOut ? undefined : classes.point}
          cx={x(it.x)}
          cy={y(it.y)}
          r={it.isOut ? 3 : 2}
          fill="none"
          stroke={it.isOut ? attention.main : undefined}
          strokeWidth={it.isOut ? 2 : undefined}
        />
      ))}
    </svg>
  );
}
