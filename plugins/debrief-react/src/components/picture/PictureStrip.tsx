import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  Marks,
  timingsOf,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { scaleLog } from 'd3-scale';
import { typeStyles } from '../../styles/typeStyles';
import { useSignalColours } from '../../styles/useSignalColours';
import { debriefReactTranslationRef } from '../../translation';
import { formatDuration } from '../time/formatDuration';

const useStyles = makeStyles(theme => ({
  root: { width: '100%', maxWidth: 192, color: theme.palette.text.secondary },
  drawing: { display: 'block', width: '100%', height: 24 },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: theme.spacing(1),
    ...typeStyles.qualifying,
  },
}));

const width = 192;
const margin = 6;
const minute = 60_000;

/** Where a duration in milliseconds lies between a minute and a day. */
const placeOf = scaleLog()
  .domain([minute, 24 * 60 * minute])
  .range([margin, width - margin])
  .clamp(true);

function positionOf(isoDuration: string): number {
  return placeOf(toMilliseconds(isoDuration));
}

/** How long it took to detect and to resolve, beside the targets. */
export function PictureStrip(props: {
  marks: Marks;
  targets: Debrief['targets'];
}) {
  const classes = useStyles();
  const { palette } = useTheme();
  const { attention } = useSignalColours();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const { toDetect, toResolve } = timingsOf(props.marks);
  if (toDetect === null && toResolve === null) {
    return null;
  }
  const { detect, resolve } = props.targets;
  const events = [
    {
      name: 'detect',
      duration: toDetect,
      met: detect.met,
      text: toDetect
        ? t('picture.detected', { duration: formatDuration(toDetect) })
        : t('picture.notDetected'),
    },
    {
      name: 'resolve',
      duration: toResolve,
      met: resolve.met,
      text: toResolve
        ? t('picture.resolved', { duration: formatDuration(toResolve) })
        : t('picture.notResolved'),
    },
  ];
  const summary = events
    .map(({ text, met }) =>
      met === false ? t('picture.missed', { text }) : text,
    )
    .join(', ');

  return (
    <div className={classes.root}>
      <svg
        className={classes.drawing}
        viewBox={`0 0 ${width} 24`}
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label={summary}
      >
        <path d={`M6 12.5H${width - margin}`} stroke={palette.divider} />
        {[detect.goal, resolve.goal].map(goal => (
          <path
            key={goal}
            d={`M${positionOf(goal)} 4v17`}
            stroke={palette.text.secondary}
            strokeDasharray="2 2"
          />
        ))}
        {toDetect && toResolve && (
          <path
            d={`M${positionOf(toDetect)} 12H${positionOf(toResolve)}`}
            stroke={palette.text.primary}
            strokeWidth="2"
          />
        )}
        {events.map(
          ({ name, duration, met }) =>
            duration && (
              <circle
                key={name}
                cx={positionOf(duration)}
                cy="12"
                r="4"
                fill={
                  met === false
                    ? palette.background.paper
                    : palette.primary.main
                }
                stroke={met === false ? attention.main : palette.primary.main}
                strokeWidth="2"
              />
            ),
        )}
      </svg>
      <div className={classes.words} aria-hidden>
        {events.map(({ name, text, met }) => (
          <span
            key={name}
            style={met === false ? { color: attention.main } : undefined}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
