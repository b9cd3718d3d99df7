import {
  formatInstant,
  typeStyles,
  useLocale,
  useLocation,
  useTimeZone,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { TimelineLine } from './TimelineLine';
import { isTurningPoint, TimelineRow } from './timelineRows';

const useStyles = makeStyles(theme => ({
  zone: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  day: {
    margin: theme.spacing(2, 0, 0.5),
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    color: theme.palette.text.secondary,
  },
}));

/**
 * The lines of a timeline, under the days on which they fell.
 *
 * @param props - a shortened timeline is still printed in full
 */
export function Timeline(props: { rows: TimelineRow[]; isShortened: boolean }) {
  const classes = useStyles();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const { hash } = useLocation();
  return (
    <>
      <p className={classes.zone}>
        <ZoneNote at={props.rows[0].at} />
      </p>
      {groupByDay(props.rows, timeZone, locale).map(({ day, rows }) => (
        <div key={day}>
          <h4 className={classes.day}>{day}</h4>
          <ol className={classes.list}>
            {rows.map(row => (
              <TimelineLine
                key={row.anchor}
                row={row}
                isTarget={hash === `#${row.anchor}`}
                isOnlyPrinted={props.isShortened && !isTurningPoint(row)}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function groupByDay(rows: TimelineRow[], timeZone: string, locale: string) {
  const days = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const day = formatInstant(row.at, {
      format: 'weekdayDate',
      timeZone,
      locale,
    });
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].map(([day, ofDay]) => ({ day, rows: ofDay }));
}
