import {
  durationBetween,
  Marks,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../../useT';
import { formatDuration } from '../time/formatDuration';
import { percent, stretch } from './stretch';
import { useMarkStyles } from './useMarkStyles';

const useStyles = makeStyles(theme => ({
  between: {
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  burning: { backgroundColor: theme.palette.primary.main },
}));

// The part of the picture that the words of the undetected span take.
const wordsWidth = 0.22;

/** How long nobody knew, hatched; each place is from 0 to 1. */
export function UndetectedSpan(props: {
  marks: Marks;
  from: number | null;
  to: number | null;
  /** Whether other words stand there already. */
  isCrowded: boolean;
}) {
  const { marks, from, to } = props;
  const classes = useStyles();
  const shared = useMarkStyles();
  const t = useT();
  const { attention } = useSignalColours();
  if (from === null || to === null || to <= from) {
    return null;
  }
  return (
    <>
      <div
        className={shared.span}
        style={{
          ...stretch(from, to),
          background: `repeating-linear-gradient(45deg, ${attention.main} 0 2px, transparent 2px 5px)`,
          boxShadow: `inset 0 0 0 1px ${attention.main}`,
        }}
      />
      {to - from > wordsWidth && !props.isCrowded && (
        <span
          className={`${shared.label} ${shared.lower} ${classes.between}`}
          style={{ left: percent((from + to) / 2) }}
        >
          {t('marks.undetected', {
            duration: formatDuration(
              durationBetween(marks.startedAt, marks.detectedAt),
            ),
          })}
        </span>
      )}
    </>
  );
}

/** How long it went on once somebody knew. */
export function BurningSpan(props: { from: number | null; to: number | null }) {
  const { from, to } = props;
  const classes = useStyles();
  const shared = useMarkStyles();
  return from !== null && to !== null && to > from ? (
    <div
      className={`${shared.span} ${classes.burning}`}
      style={stretch(from, to)}
    />
  ) : null;
}
