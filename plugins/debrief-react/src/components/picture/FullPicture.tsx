import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  durationBetween,
  Marks,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useDebriefSettings } from '../../hooks';
import { debriefReactTranslationRef } from '../../translation';
import { formatDuration } from '../time/formatDuration';
import { formatInstant } from '../time/formatInstant';
import { useLocale } from '../time/useLocale';
import { useTimeZone } from '../time/useTimeZone';
import { ZoneNote } from '../time/ZoneNote';
import { MarkList } from './MarkList';
import { pictureScaleOf } from './pictureScale';
import { placeLabels } from './placeLabels';
import { Track } from './track/Track';
import type { TrackLabel } from './track/TrackMarks';
import { useWidth } from './useWidth';

const useStyles = makeStyles(theme => ({
  foot: {
    display: 'block',
    textAlign: 'right',
    marginTop: theme.spacing(0.5),
  },
}));

/** An event right to scale; labels that find no room go to a list below. */
export function FullPicture(props: {
  marks: Marks;
  targets: Debrief['targets'];
  severity?: string | null;
  timeZone?: string;
}) {
  const classes = useStyles();
  const { ref, width } = useWidth<HTMLDivElement>();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const locale = useLocale();
  const choice = useTimeZone();
  const { severities } = useDebriefSettings();
  const timeZone = props.timeZone ?? choice.timeZone;
  const scale = pictureScaleOf(props.marks, props.targets);
  if (!scale) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('picture.empty')}
      </Typography>
    );
  }

  const format = (value: string, form: 'time' | 'shortDate') =>
    formatInstant(value, { format: form, timeZone, locale });
  const days = new Set(scale.marks.map(it => format(it.value, 'shortDate')));
  const timeOf = (value: string) =>
    days.size > 1
      ? `${format(value, 'shortDate')}, ${format(value, 'time')}`
      : format(value, 'time');

  const labels: TrackLabel[] = scale.marks.map(mark => {
    const title = t(`mark.${mark.name}`);
    const time = timeOf(mark.value);
    return {
      at: mark.at * width,
      width: Math.max(widthOf(title), widthOf(time)),
      title,
      time,
    };
  });
  const placed = placeLabels(labels, width, 2);
  const sentences = scale.marks.map(mark =>
    mark.name === 'startedAt' || !props.marks.startedAt
      ? t('picture.markAt', {
          mark: t(`mark.${mark.name}`),
          time: timeOf(mark.value),
        })
      : t('picture.markAfter', {
          mark: t(`mark.${mark.name}`),
          time: timeOf(mark.value),
          duration: formatDuration(
            durationBetween(props.marks.startedAt, mark.value),
          ),
        }),
  );
  const severity = severities.find(it => it.id === props.severity)?.title;
  const scaleWords = severity
    ? t('picture.toScaleOf', { severity })
    : t('picture.toScale');

  return (
    <div ref={ref}>
      <div
        role="img"
        aria-label={`${sentences.join(', ')}. ${t('picture.targets', {
          detect: formatDuration(props.targets.detect.goal),
          resolve: formatDuration(props.targets.resolve.goal),
        })}`}
      >
        <Track
          width={width}
          scale={scale}
          labels={labels}
          placed={placed}
          withDurations={placed !== null}
        />
      </div>
      {!placed && <MarkList marks={props.marks} timeOf={timeOf} />}
      <Typography
        className={classes.foot}
        variant="caption"
        color="textSecondary"
      >
        <span>{props.marks.startedAt ? scaleWords : t('picture.noStart')}</span>
        {' · '}
        <span>
          <ZoneNote at={scale.marks[0].value} timeZone={timeZone} />
        </span>
      </Typography>
    </div>
  );
}

/** About how wide a text of 12 px is, stem and padding included. */
export function widthOf(text: string): number {
  return text.length * 6.6 + 10;
}
