import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DurationFacts,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  formatInstant,
  SignalColours,
  typeStyles,
  useLocale,
  useSignalColours,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { KeyboardEvent, useMemo, useRef, useState } from 'react';
import { debriefTranslationRef } from '../../translation';
import { createLogScale, LogScale } from './logScale';
import { stackDots } from './stackDots';

const crowd = 30;
const labelHeight = 14;
const markerHeight = 10;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    margin: theme.spacing(0.5, 1, 0),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  plot: {
    position: 'relative',
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
  },
  ticks: { position: 'relative', height: 20, marginTop: 4 },
  tick: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
    '&:first-child': { transform: 'translateX(-8px)' },
    '&:last-child': { transform: 'translateX(calc(-100% + 8px))' },
    '&::before': {
      content: '""',
      position: 'absolute',
      left: '50%',
      top: -4,
      height: 4,
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
    },
    '&:first-child::before': { left: 8 },
    '&:last-child::before': { left: 'auto', right: 8 },
  },
  target: {
    position: 'absolute',
    top: 0,
    bottom: -4,
    borderLeft: `1.5px dashed ${theme.palette.text.primary}`,
  },
  targetLabel: {
    position: 'absolute',
    top: -3,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    ...typeStyles.strong,
  },
  median: {
    position: 'absolute',
    top: labelHeight,
    width: 0,
    height: 0,
    marginLeft: -5,
    border: '5px solid transparent',
    borderTop: `8px solid ${theme.palette.text.primary}`,
    borderBottom: 0,
  },
  dot: {
    position: 'absolute',
    boxSizing: 'border-box',
    borderRadius: '50%',
    backgroundColor: theme.palette.primary.main,
    border: `1px solid ${theme.palette.background.paper}`,
    // A finger needs more than the dot it aims at.
    '&::after': { content: '""', position: 'absolute', inset: -4 },
    '&:hover, &:focus-visible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 1,
      zIndex: 1,
    },
  },
  missed: {
    backgroundColor: theme.palette.background.paper,
    borderWidth: 2,
    borderColor: ({ attention }: SignalColours) => attention.main,
  },
}));

type Point = DurationFacts['points'][number];

/**
 * How long it took each time, as dots on a logarithmic axis: filled within the
 * target, a ring when it was missed. Each dot leads to its debrief; the arrow
 * keys go from one to the next.
 */
export function DotStrip(props: {
  title: string;
  facts: DurationFacts;
  toDebrief: (id: string) => string;
}) {
  const { facts } = props;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefTranslationRef);
  const drawing = useMemo(() => draw(facts), [facts]);
  const median = facts.median && toMilliseconds(facts.median);
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('entity.facts.stripLabel', {
        title: props.title,
        amount: String(facts.n),
        within: String(facts.withinTarget),
        median: formatDuration(facts.median),
        p90: formatDuration(facts.p90),
      })}
    >
      <div className={classes.plot} style={{ height: drawing.height }}>
        <TargetLines goals={drawing.goals} scale={drawing.scale} />
        {median && (
          <span
            className={classes.median}
            style={{ left: percent(drawing.scale.positionOf(median)) }}
            aria-hidden
          />
        )}
        <Dots drawing={drawing} toDebrief={props.toDebrief} />
      </div>
      <div className={classes.ticks} aria-hidden>
        {drawing.scale.ticks.map(({ label, position }) => (
          <span
            key={label}
            className={classes.tick}
            style={{ left: percent(position) }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Drawing {
  scale: LogScale;
  goals: string[];
  dots: { point: Point; position: number; level: number }[];
  /** Of a dot, in pixels. */
  size: number;
  /** From one level to the next, in pixels. */
  step: number;
  height: number;
}

function draw(facts: DurationFacts): Drawing {
  const goals = [...new Set(facts.points.map(point => point.goal))].sort(
    (a, b) => toMilliseconds(a) - toMilliseconds(b),
  );
  const scale = createLogScale(
    [...facts.points.map(point => point.duration), ...goals].map(
      toMilliseconds,
    ),
  );
  const isCrowded = facts.points.length > crowd;
  const size = isCrowded ? 7 : 10;
  const placed = facts.points
    .map(point => ({
      point,
      position: scale.positionOf(toMilliseconds(point.duration)),
    }))
    .sort((a, b) => a.position - b.position);
  // Two dots of a few may touch, as long as both are seen.
  const levels = stackDots(
    placed.map(dot => dot.position),
    isCrowded ? 0.032 : 0.024,
  );
  const highest = Math.max(0, ...levels);
  const step = Math.min(size - 1, 48 / Math.max(highest, 1));
  return {
    scale,
    goals,
    dots: placed.map((dot, index) => ({ ...dot, level: levels[index] })),
    size,
    step,
    // As if there were two levels at least, so that neighbouring axes align.
    height: labelHeight + markerHeight + size + 4 + Math.max(highest, 1) * step,
  };
}

function TargetLines({ goals, scale }: { goals: string[]; scale: LogScale }) {
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefTranslationRef);
  const positions = goals.map(goal => scale.positionOf(toMilliseconds(goal)));
  if (goals.length === 0) {
    return null;
  }
  // The label stands on the side that has more room.
  const first = positions[0];
  const last = positions[positions.length - 1];
  const side =
    1 - last >= first
      ? { left: `calc(${percent(last)} + 5px)` }
      : { right: `calc(${percent(1 - first)} + 5px)` };
  const words = goals.map(formatDuration);
  return (
    <>
      {positions.map((position, index) => (
        <span
          key={goals[index]}
          className={classes.target}
          style={{ left: percent(position) }}
          aria-hidden
        />
      ))}
      <span className={classes.targetLabel} style={side}>
        {goals.length === 1
          ? t('entity.facts.target', { goal: words[0] })
          : t('entity.facts.targets', {
              goals: `${words[0]} – ${words[words.length - 1]}`,
            })}
      </span>
    </>
  );
}

function Dots(props: { drawing: Drawing; toDebrief: (id: string) => string }) {
  const { dots, size, step } = props.drawing;
  const classes = useStyles(useSignalColours());
  const nameOf = useDotName();
  const [current, setCurrent] = useState(0);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);

  // One stop for the tabulator, not two hundred.
  function onKeyDown(event: KeyboardEvent) {
    const next = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: dots.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      links.current[Math.min(Math.max(next, 0), dots.length - 1)]?.focus();
    }
  }

  return (
    <>
      {dots.map(({ point, position, level }, index) => (
        <Tooltip key={point.debriefId} title={nameOf(point)} arrow>
          <Link
            to={props.toDebrief(point.debriefId)}
            aria-label={nameOf(point)}
            className={
              point.met ? classes.dot : `${classes.dot} ${classes.missed}`
            }
            style={{
              left: `calc(${percent(position)} - ${size / 2}px)`,
              bottom: 2 + level * step,
              width: size,
              height: size,
            }}
            tabIndex={index === Math.min(current, dots.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onKeyDown={onKeyDown}
            ref={(link: HTMLAnchorElement | null) => {
              links.current[index] = link;
            }}
          >
            <span aria-hidden />
          </Link>
        </Tooltip>
      ))}
    </>
  );
}

function useDotName(): (point: Point) => string {
  const { t } = useTranslationRef(debriefTranslationRef);
  const { timeZone } = useTimeZone();
  const locale = useLocale();
  return point =>
    t('entity.facts.dotLabel', {
      number: String(point.number),
      title: point.title,
      duration: formatDuration(point.duration),
      outcome: point.met ? t('entity.facts.met') : t('entity.facts.missed'),
      date: formatInstant(point.at, { format: 'date', timeZone, locale }),
    });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
