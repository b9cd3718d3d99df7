import {
  Debrief,
  durationBetween,
  findMarkProblems,
  Marks,
  toUtcInstant,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../../useT';
import { formatDuration } from '../time/formatDuration';
import { MarkHandle } from './MarkHandle';
import {
  EventMark,
  eventMarks,
  linesOf,
  minuteAt,
  placeOf,
  Scale,
  scaleOf,
  targetLabelWidth,
  targetPlaces,
} from './marksScale';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    height: 108,
    margin: theme.spacing(0, 1.5),
    touchAction: 'pan-y',
    '& > *': { position: 'absolute' },
  },
  bar: {
    top: 48,
    height: 12,
    left: 0,
    right: 0,
    borderRadius: 6,
    backgroundColor: theme.palette.divider,
  },
  span: { top: 48, height: 12 },
  target: {
    top: 40,
    height: 28,
    borderLeft: `2px dashed ${theme.palette.text.primary}`,
  },
  label: {
    top: 72,
    ...typeStyles.qualifying,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    transform: 'translateX(-50%)',
    '&[data-edge=start]': { transform: 'none' },
    '&[data-edge=end]': { transform: 'translateX(-100%)' },
  },
  lower: { top: 90 },
  between: {
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  empty: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

export interface MarksPictureProps {
  marks: Marks;
  targets: Debrief['targets'];
  timeZone: string;
  onMove: (mark: EventMark, instant: string) => void;
  /** A handle was let go. */
  onMoved: () => void;
}

/** The event right to scale, with a handle for each of its marks. */
export function MarksPicture(props: MarksPictureProps) {
  const { marks, targets } = props;
  const classes = useStyles();
  const t = useT();
  const { attention } = useSignalColours();
  const track = useRef<HTMLDivElement>(null);
  // While a handle is dragged the ground under it must not move.
  const [frozen, setFrozen] = useState<Scale | null>(null);
  const scale = frozen ?? scaleOf(marks, targets);

  if (!scale) {
    return <p className={classes.empty}>{t('marks.empty')}</p>;
  }

  const at = (mark: EventMark) => {
    const instant = marks[mark];
    return instant ? placeOf(Date.parse(instant), scale) : null;
  };
  const move = (mark: EventMark, milliseconds: number) =>
    props.onMove(mark, toUtcInstant(new Date(milliseconds).toISOString()));
  const lines = linesOf(
    new Map(
      eventMarks.flatMap(mark => {
        const place = at(mark);
        return place === null ? [] : [[mark, place] as const];
      }),
    ),
  );
  const shownTargets = targetPlaces(marks, targets, scale);
  const [first, second] = shownTargets;
  const isCrowded =
    second !== undefined && second.place - first.place < targetLabelWidth;
  const wrong = new Set(findMarkProblems(marks).map(it => it.mark));
  const start = at('startedAt');
  const detected = at('detectedAt');
  const end = at('resolvedAt') ?? at('mitigatedAt');
  const undetected = durationBetween(marks.startedAt, marks.detectedAt);

  return (
    <div
      ref={track}
      className={classes.root}
      role="group"
      aria-label={t('marks.picture')}
    >
      <div className={classes.bar} />
      {start !== null && detected !== null && detected > start && (
        <>
          <div
            className={classes.span}
            style={{
              ...stretch(start, detected),
              background: `repeating-linear-gradient(45deg, ${attention.main} 0 2px, transparent 2px 5px)`,
              boxShadow: `inset 0 0 0 1px ${attention.main}`,
            }}
          />
          {detected - start > 0.22 && !isCrowded && (
            <span
              className={`${classes.label} ${classes.lower} ${classes.between}`}
              style={{ left: percent((start + detected) / 2) }}
            >
              {t('marks.undetected', {
                duration: formatDuration(undetected),
              })}
            </span>
          )}
        </>
      )}
      {end !== null && (
        <Burning from={detected ?? start} to={end} className={classes.span} />
      )}
      {shownTargets.map(({ goal, place }, index) => (
        <Target
          key={goal}
          place={place}
          isLower={index > 0 && isCrowded}
          text={t('marks.target', { duration: formatDuration(goal) })}
        />
      ))}
      {eventMarks.map(mark => (
        <MarkHandle
          key={mark}
          mark={mark}
          instant={marks[mark]}
          startedAt={marks.startedAt}
          scale={scale}
          timeZone={props.timeZone}
          line={lines.get(mark) ?? 0}
          isWrong={wrong.has(mark)}
          onGrab={() => setFrozen(scale)}
          onDrag={clientX => {
            const box = track.current?.getBoundingClientRect();
            if (box?.width) {
              const place = (clientX - box.left) / box.width;
              move(mark, minuteAt(Math.min(1, Math.max(0, place)), scale));
            }
          }}
          onDrop={() => {
            setFrozen(null);
            props.onMoved();
          }}
          onMove={milliseconds => move(mark, milliseconds)}
        />
      ))}
    </div>
  );
}

function Target(props: { place: number; isLower: boolean; text: string }) {
  const classes = useStyles();
  const edge = props.place < 0.1 ? 'start' : undefined;
  return (
    <>
      <div className={classes.target} style={{ left: percent(props.place) }} />
      <span
        className={`${classes.label} ${props.isLower ? classes.lower : ''}`}
        data-edge={props.place > 0.9 ? 'end' : edge}
        style={{ left: percent(props.place) }}
      >
        {props.text}
      </span>
    </>
  );
}

function Burning(props: {
  from: number | null;
  to: number;
  className: string;
}) {
  const styles = useBurningStyles();
  return props.from !== null && props.to > props.from ? (
    <div
      className={`${props.className} ${styles.root}`}
      style={stretch(props.from, props.to)}
    />
  ) : null;
}

const useBurningStyles = makeStyles(theme => ({
  root: { backgroundColor: theme.palette.primary.main },
}));

function stretch(from: number, to: number) {
  return { left: percent(from), width: percent(to - from) };
}

function percent(place: number): string {
  return `${place * 100}%`;
}
