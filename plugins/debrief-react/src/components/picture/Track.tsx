import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { toIsoDuration } from '@debrief/backstage-plugin-debrief-common';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { joinClasses } from '../../styles/joinClasses';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';
import { debriefReactTranslationRef } from '../../translation';
import { formatDuration } from '../time/formatDuration';
import { PictureScale } from './pictureScale';
import { Label, PlacedLabel } from './placeLabels';
import { placeNotes } from './placeNotes';

const rowHeight = 40;
const barHeight = 12;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    ...typeStyles.qualifying,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.primary,
    '& > *': { position: 'absolute', whiteSpace: 'nowrap' },
    // Hatches and fills say what happened: they are printed as well.
    colorAdjust: 'exact',
    printColorAdjust: 'exact',
  },
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
  stem: { width: 2, backgroundColor: theme.palette.text.primary },
  label: { '& b': { display: 'block' } },
  target: {
    width: 0,
    height: barHeight + 18,
    borderLeft: `2px dashed ${theme.palette.text.primary}`,
  },
  targetName: { ...typeStyles.strong },
  duration: { color: theme.palette.text.secondary },
}));

/** What a mark is called and when it was. */
export interface TrackLabel extends Label {
  title: string;
  time: string;
}

/** The drawing itself: bar, marks above it, targets and durations below. */
export function Track(props: {
  width: number;
  scale: PictureScale;
  labels: TrackLabel[];
  /** Null when there is no room for the labels. */
  placed: PlacedLabel[] | null;
  withDurations: boolean;
}) {
  const { width, scale, labels, placed } = props;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const rows = placed ? Math.max(...placed.map(label => label.row)) + 1 : 0;
  const top = rows * rowHeight + 8;

  const notes = placeNotes(
    [
      ...scale.targets.map(target => ({
        kind: 'target' as const,
        text: t('picture.target', { duration: formatDuration(target.goal) }),
        at: target.at * width,
      })),
      ...scale.segments
        // How long the rest took is no time to resolve, which counts from the
        // start, and would be taken for it.
        .filter(
          ({ kind }) =>
            props.withDurations &&
            (kind === 'undetected' || kind === 'mitigating'),
        )
        .map(segment => ({
          kind: 'duration' as const,
          text: t(
            segment.kind === 'undetected'
              ? 'picture.undetected'
              : 'picture.toMitigate',
            { duration: formatDuration(toIsoDuration(segment.milliseconds)) },
          ),
          at: ((segment.from + segment.to) / 2) * width,
        })),
    ],
    width,
  );

  return (
    <div
      className={classes.root}
      style={{ height: top + barHeight + 14 + notes.rows * 16 }}
    >
      <div className={classes.axis} style={{ top }} />
      {scale.segments.map(segment => (
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
      {scale.marks.map((mark, index) => {
        const stemTop = placed
          ? top - (placed[index].row + 1) * rowHeight
          : top - 6;
        return (
          <div
            key={mark.name}
            className={classes.stem}
            style={{
              top: stemTop,
              height: top + barHeight - stemTop,
              left: percent(mark.at),
            }}
          />
        );
      })}
      {placed?.map(({ left, row, side }, index) => (
        <div
          key={labels[index].title}
          className={classes.label}
          style={{
            top: top - (row + 1) * rowHeight,
            left: side === 'right' ? left + 7 : left,
            width: labels[index].width - 7,
            textAlign: side === 'right' ? 'left' : 'right',
          }}
        >
          <b>{labels[index].title}</b>
          {labels[index].time}
        </div>
      ))}
      {scale.targets.map(target => (
        <div
          key={target.name}
          className={classes.target}
          data-testid={`target-${target.name}`}
          style={{ top: top - 6, left: percent(target.at) }}
        />
      ))}
      {notes.placed.map(note => (
        <span
          key={note.text}
          className={
            note.kind === 'target' ? classes.targetName : classes.duration
          }
          style={{
            top: top + barHeight + 14 + note.row * 16,
            left: note.left,
            width: note.width,
            textAlign: 'center',
          }}
        >
          {note.text}
        </span>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
