import {
  Debrief,
  findMarkProblems,
  Marks,
  toUtcInstant,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState } from 'react';
import { typeStyles } from '../../styles/typeStyles';
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
import { BurningSpan, UndetectedSpan } from './Spans';
import { Target } from './Target';

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

  return (
    <div
      ref={track}
      className={classes.root}
      role="group"
      aria-label={t('marks.picture')}
    >
      <div className={classes.bar} />
      <UndetectedSpan
        marks={marks}
        from={start}
        to={detected}
        isCrowded={isCrowded}
      />
      <BurningSpan from={detected ?? start} to={end} />
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
