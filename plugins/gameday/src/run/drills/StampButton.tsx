import type { DrillStamp } from '@debrief/backstage-plugin-debrief-common';
import {
  joinClasses,
  typeStyles,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { stopwatchBetween } from '../../drills/stopwatch';
import { useWords } from '../../useWords';
import { useT } from '../useT';
import type { ShownDrill } from '../withOutgoing';

const useStyles = makeStyles(theme => ({
  root: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    position: 'relative',
    display: 'grid',
    gap: theme.spacing(0.5),
    alignContent: 'start',
    minHeight: 96,
    minWidth: 0,
    padding: theme.spacing(1, 1.25),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    '&:enabled': { cursor: 'pointer' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  open: { borderStyle: 'dashed', color: theme.palette.text.secondary },
  next: {
    backgroundColor: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
    borderStyle: 'solid',
    color: theme.palette.primary.contrastText,
  },
  head: { ...typeStyles.body },
  key: {
    position: 'absolute',
    right: theme.spacing(1),
    bottom: theme.spacing(1),
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    height: 20,
    padding: theme.spacing(0, 0.75),
    border: '1px solid currentColor',
    borderBottomWidth: 2,
    borderRadius: 4,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  time: { ...typeStyles.entryTitle },
  note: { ...typeStyles.qualifying },
}));

/** One stamp of a drill: when it happened, or the way to say that it did. */
export function StampButton(props: {
  drill: ShownDrill;
  stamp: DrillStamp;
  number: number;
  /** The one that comes next in the drill of the moment. */
  isNext: boolean;
  isEnabled: boolean;
  onStamp: () => void;
  onTakeBack: () => void;
}) {
  const { drill, stamp, number } = props;
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const at = drill[stamp];
  const name = words(`stamp.${stamp}`);
  const isFirst = stamp === 'incitedAt' || !drill.incitedAt;
  const time =
    at &&
    (isFirst
      ? new Intl.DateTimeFormat(locale, {
          timeStyle: 'medium',
          timeZone,
          hourCycle: 'h23',
        }).format(new Date(at))
      : `+${stopwatchBetween(drill.incitedAt ?? at, at)}`);
  return (
    <button
      type="button"
      className={joinClasses(
        classes.root,
        !at && classes.open,
        props.isNext && !at && classes.next,
      )}
      disabled={!props.isEnabled}
      aria-label={
        at
          ? `${name} ${time}. ${t('drills.takeBack', { stamp: name })}`
          : `${name}: ${t('drills.stampNow')}`
      }
      onClick={at ? props.onTakeBack : props.onStamp}
    >
      <span className={classes.head}>
        {name}
        <span className={classes.key} aria-hidden>
          {number}
        </span>
      </span>
      <span className={classes.time}>
        {time ?? (props.isNext ? t('drills.stampNow') : '–')}
      </span>
      <span className={classes.note}>
        {drill.unsent.has(stamp) && t('drills.unsent')}
        {!at && props.isNext && t('drills.pressKey', { key: String(number) })}
      </span>
    </button>
  );
}
