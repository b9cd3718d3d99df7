import {
  type Drill,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  SignalColours,
  typeStyles,
  useDebriefSettings,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { stopwatchBetween } from '../../drills/stopwatch';
import { useWords } from '../../useWords';
import { useT } from '../useT';
import { drillBar } from './drillBar';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  track: {
    position: 'relative',
    height: 24,
    '& > *': { position: 'absolute' },
  },
  axis: {
    left: 0,
    right: 0,
    top: 6,
    height: 12,
    borderRadius: 6,
    backgroundColor: theme.palette.divider,
  },
  segment: { top: 6, height: 12 },
  undetected: ({ attention }: SignalColours) => ({
    background: `repeating-linear-gradient(45deg, ${attention.main} 0 2px, ${theme.palette.background.paper} 2px 5px)`,
    boxShadow: `inset 0 0 0 1px ${attention.main}`,
  }),
  remediating: { backgroundColor: theme.palette.primary.main },
  restoring: { backgroundColor: alpha(theme.palette.primary.main, 0.55) },
  mark: {
    top: 2,
    height: 20,
    borderLeft: `2px solid ${theme.palette.text.primary}`,
  },
  target: {
    top: 0,
    height: 24,
    borderLeft: `2px dashed ${theme.palette.text.primary}`,
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    ...typeStyles.qualifying,
  },
}));

/** A drill to scale: how long nobody knew, and how long until all was well. */
export function DrillTrack(props: { drill: Drill; scaleMs: number }) {
  const { drill } = props;
  const classes = useStyles(useSignalColours());
  const t = useT();
  const words = useWords();
  const { targets } = useDebriefSettings();
  const bar = drillBar(drill, props.scaleMs, toMilliseconds(targets.detect));
  const { incitedAt, detectedAt, remediatedAt, restoredAt } = drill;
  if (!bar || !incitedAt) {
    return null;
  }
  const since = (at: string) => ({ time: stopwatchBetween(incitedAt, at) });
  const percent = (part: number) => `${part * 100}%`;
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <b>
          {detectedAt
            ? t('drills.detected', since(detectedAt))
            : t('drills.undetected')}
          {detectedAt &&
            drill.detectedBy &&
            ` ${words(`detection.${drill.detectedBy}`)}`}
        </b>
        {remediatedAt && (
          <span>{t('drills.remediated', since(remediatedAt))}</span>
        )}
        {restoredAt && <span>{t('drills.restored', since(restoredAt))}</span>}
        <span>
          {t('drills.target', { time: formatDuration(targets.detect) })}
        </span>
      </div>
      <div className={classes.track} aria-hidden>
        <div className={classes.axis} />
        {bar.segments.map(it => (
          <div
            key={it.kind}
            className={`${classes.segment} ${classes[it.kind]}`}
            style={{ left: percent(it.from), width: percent(it.to - it.from) }}
          />
        ))}
        {bar.marks.map(it => (
          <div
            key={it.stamp}
            className={classes.mark}
            style={{ left: percent(it.at) }}
          />
        ))}
        <div className={classes.target} style={{ left: percent(bar.target) }} />
      </div>
    </div>
  );
}
