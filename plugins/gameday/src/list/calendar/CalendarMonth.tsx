import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  typeStyles,
  useGameDayList,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import NextIcon from '@material-ui/icons/ChevronRight';
import PreviousIcon from '@material-ui/icons/ChevronLeft';
import { useMemo } from 'react';
import { useT } from '../useT';
import { CalendarDay } from './CalendarDay';
import { dayOf, monthGrid } from './monthGrid';

const mostInAMonth = 100;

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2),
  },
  title: { margin: 0, minWidth: 168, ...typeStyles.entryTitle },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  weekday: {
    padding: theme.spacing(0.5, 1),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  empty: {
    margin: 0,
    padding: theme.spacing(2),
    ...typeStyles.body,
    color: theme.palette.text.secondary,
  },
}));

/** The game days of one month; on a telephone only the days that have one. */
export function CalendarMonth(props: {
  query: Parameters<typeof useGameDayList>[0];
  /** `2026-06`; this month unless given. */
  month: string | undefined;
  onMonth: (month: string) => void;
}) {
  const classes = useStyles();
  const t = useT();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const grid = useMemo(
    () => monthGrid(props.month, timeZone, new Date().toISOString()),
    [props.month, timeZone],
  );
  const list = useGameDayList({
    ...props.query,
    from: grid.from,
    to: grid.to,
    order: 'occurredAt',
    limit: mostInAMonth,
  });
  const [week] = grid.weeks;
  const name = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
      new Date(date),
    );

  return (
    <Paper variant="outlined">
      <div className={classes.head}>
        <IconButton
          size="small"
          aria-label={t('previous')}
          onClick={() => props.onMonth(grid.previous)}
        >
          <PreviousIcon />
        </IconButton>
        <h3 className={classes.title} aria-live="polite">
          {name(`${grid.month}-01`, { month: 'long', year: 'numeric' })}
        </h3>
        <IconButton
          size="small"
          aria-label={t('next')}
          onClick={() => props.onMonth(grid.next)}
        >
          <NextIcon />
        </IconButton>
        <Button size="small" color="primary" onClick={() => props.onMonth('')}>
          {t('today')}
        </Button>
      </div>
      <QueryView query={list}>
        {({ pages }) => {
          const byDay = groupByDay(
            pages.flatMap(page => page.items),
            timeZone,
          );
          return (
            <>
              {byDay.size === 0 && (
                <p className={classes.empty}>{t('emptyMonth')}</p>
              )}
              <div className={classes.grid} aria-hidden>
                {week.map(({ date }) => (
                  <span key={date} className={classes.weekday}>
                    {name(date, { weekday: 'short' })}
                  </span>
                ))}
              </div>
              <ol className={classes.grid}>
                {grid.weeks.flat().map(day => (
                  <CalendarDay
                    key={day.date}
                    day={day}
                    name={name(day.date, {
                      weekday: 'short',
                      day: 'numeric',
                      month: 'short',
                    })}
                    gameDays={byDay.get(day.date) ?? []}
                  />
                ))}
              </ol>
            </>
          );
        }}
      </QueryView>
    </Paper>
  );
}

/** Those of which the reader may know when they are. */
function groupByDay(
  gameDays: GameDay[],
  timeZone: string,
): Map<string, GameDay[]> {
  const byDay = new Map<string, GameDay[]>();
  for (const gameDay of gameDays) {
    const at = gameDay.startedAt ?? gameDay.scheduledAt;
    if (at) {
      const day = dayOf(at, timeZone);
      byDay.set(day, [...(byDay.get(day) ?? []), gameDay]);
    }
  }
  return byDay;
}
