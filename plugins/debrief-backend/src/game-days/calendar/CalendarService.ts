import { RootConfigService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Call } from '../../calls';
import { Database, GameDayRow } from '../../database';
import { PermissionGate } from '../../permissions';
import { OwnerAccess } from '../../records';
import { contentOf } from '../gameDayRows';
import { beginOf, ScheduleStore } from './ScheduleStore';
import { CalendarEvent, toCalendar } from './toCalendar';

const day = 24 * 60 * 60 * 1000;
const keptDays = 90;
const mostEvents = 1_000;

/** Game days in calendars, for those who may know when they are. */
export class CalendarService {
  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      config: RootConfigService;
      database: Database;
      gate: PermissionGate;
      schedules: ScheduleStore;
    },
  ) {}

  /** What is planned, and what was in the last 90 days; at most 1,000. */
  async readAll(call: Call): Promise<string> {
    const { database, gate, schedules } = this.options;
    const readable = await gate.readable(call.credentials, ['game-day']);
    const rows = await schedules.findBetween(
      database.knex,
      schedules.select(database.knex, readable),
      { from: call.at - keptDays * day },
      readable,
      mostEvents,
    );
    return toCalendar(rows.flatMap(row => this.toEvents(row)));
  }

  /** @throws NotFoundError, when there is none or nobody may know its time */
  async readOne(call: Call, id: string): Promise<string> {
    const { access, database, gate, schedules } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['game-day']);
    const row = await access.findReadable(knex, id, readable);
    const seen = await schedules.onlySeen(knex, [row], readable);
    const events = seen.flatMap(it => this.toEvents(it));
    if (events.length === 0) {
      throw new NotFoundError(`Game day '${id}' has no time yet`);
    }
    return toCalendar(events);
  }

  private toEvents(row: GameDayRow): CalendarEvent[] {
    const startsAt = beginOf(row);
    if (startsAt === null) {
      return [];
    }
    const app = this.options.config.getOptionalString('app.baseUrl');
    const { environment, hypothesis } = contentOf(row);
    return [
      {
        id: row.id,
        title: `Game day ${row.number}: ${row.title}`,
        description: `${hypothesis}\n${environment}`,
        url: app ? `${app.replace(/\/$/, '')}/game-days/${row.id}` : null,
        startsAt,
        minutes: row.duration_minutes,
        isCancelled: row.status === 'cancelled',
        changes: row.version - 1,
        changedAt: Number(row.updated_at),
      },
    ];
  }
}
