import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve } from '../../http';
import { CalendarService } from './CalendarService';

/** The routes of calendars; before those of one game day. */
export function calendarRoutes(calendars: CalendarService): Route[] {
  return [
    serve(gameDayEndpoints.calendar, async ({ call }) =>
      toFile(await calendars.readAll(call), 'game-days'),
    ),
    serve(gameDayEndpoints.event, async ({ call, params }) =>
      toFile(await calendars.readOne(call, params.id), 'game-day'),
    ),
  ];
}

function toFile(content: string, name: string) {
  return {
    content,
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
