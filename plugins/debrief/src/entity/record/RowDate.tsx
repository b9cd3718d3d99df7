import {
  formatInstant,
  narrow,
  typeStyles,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';

const useStyles = makeStyles(theme => ({
  root: {
    gridColumn: 1,
    padding: theme.spacing(0, 1, 0, 0),
    textAlign: 'right',
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    fontVariantNumeric: 'tabular-nums',
    [narrow]: { display: 'none' },
  },
}));

/** The day of a row, beside the axis; the year stands above it. */
export function RowDate(props: { at: string; line: number; top: number }) {
  const classes = useStyles();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  return (
    <time
      className={classes.root}
      style={{ gridRow: props.line, paddingTop: props.top }}
      dateTime={props.at}
      title={`${formatInstant(props.at, { timeZone, locale })} (${timeZone})`}
    >
      {DateTime.fromISO(props.at, { zone: timeZone, locale }).toLocaleString({
        day: 'numeric',
        month: 'short',
      })}
    </time>
  );
}
