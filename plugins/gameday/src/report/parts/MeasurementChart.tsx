import type { Drill, GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  typeStyles,
  useSignalColours,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useLimitText } from '../../signs/useLimitText';
import { useT } from '../useT';
import { chartOf } from './chartOf';

const height = 128;
const margin = 8;

const useStyles = makeStyles(theme => ({
  title: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
  note: {
    marginLeft: theme.spacing(1.5),
    ...typeStyles.qualifying,
    ...typeStyles.regular,
    color: theme.palette.text.secondary,
  },
  picture: { position: 'relative', marginTop: theme.spacing(2.5) },
  svg: { display: 'block', width: '100%', overflow: 'visible' },
  band: { fill: theme.palette.action.hover },
  line: { stroke: theme.palette.primary.main, strokeWidth: 2 },
  limit: { stroke: theme.palette.text.primary, strokeDasharray: '4 3' },
  point: { fill: theme.palette.primary.main },
  label: {
    position: 'absolute',
    top: -18,
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  drill: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  scale: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** One of the steady state over the day, as it was typed in. */
export function MeasurementChart(props: {
  steadyState: GameDay['steadyState'][number];
  index: number;
  drills: Drill[];
}) {
  const { steadyState } = props;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const t = useT();
  const limitText = useLimitText();
  const chart = chartOf(props.index, steadyState.limit, props.drills);
  if (!chart) {
    return null;
  }
  const x = (part: number) => `${part * 100}%`;
  const y = (part: number) => margin + part * (height - 2 * margin);
  const withUnit = (value: number) => `${value} ${steadyState.unit}`.trim();
  const values = chart.points.map(it => it.value);
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={classes.title}>
        {steadyState.description}
        <span className={classes.note}>
          {t('chart.note', { count: chart.points.length })}
        </span>
      </figcaption>
      <div className={classes.picture}>
        {chart.bands.map(it => (
          <span
            key={it.number}
            className={classes.label}
            style={{
              left: x(it.from),
              maxWidth: `calc(${x(Math.max(0.2, it.to - it.from))} + 24px)`,
            }}
            title={it.title}
            aria-hidden
          >
            {it.number} <span className={classes.drill}>{it.title}</span>
          </span>
        ))}
        <svg
          className={classes.svg}
          height={height}
          role="img"
          aria-label={t('chart.picture', {
            what: steadyState.description,
            values: String(values.length),
            low: withUnit(Math.min(...values)),
            high: withUnit(Math.max(...values)),
            out: String(chart.points.filter(it => it.isOut).length),
          })}
        >
          {chart.bands.map(it => (
            <rect
              key={it.number}
              className={classes.band}
              x={x(it.from)}
              width={x(it.to - it.from)}
              y={0}
              height={height}
            />
          ))}
          {chart.limits.map(it => (
            <line
              key={it.value}
              className={classes.limit}
              x1="0"
              x2="100%"
              y1={y(it.y)}
              y2={y(it.y)}
            />
          ))}
          {chart.points.slice(1).map((it, index) => (
            <line
              key={it.at}
              className={classes.line}
              x1={x(chart.points[index].x)}
              y1={y(chart.points[index].y)}
              x2={x(it.x)}
              y2={y(it.y)}
            />
          ))}
          {chart.points.map(it => (
            <circle
              key={it.at}
              className={it.isOut ? undefined : classes.point}
              cx={x(it.x)}
              cy={y(it.y)}
              r={it.isOut ? 4 : 3}
              fill={it.isOut ? attention.ground : undefined}
              stroke={it.isOut ? attention.main : undefined}
              strokeWidth={2}
            >
              <title>{withUnit(it.value)}</title>
            </circle>
          ))}
        </svg>
      </div>
      <div className={classes.scale}>
        <InstantText value={chart.from} format="time" />
        <span>
          {limitText(steadyState) &&
            t('chart.limit', { limit: limitText(steadyState) })}
          {' · '}
          <ZoneNote at={chart.from} />
        </span>
        <InstantText value={chart.to} format="time" />
      </div>
    </figure>
  );
}
