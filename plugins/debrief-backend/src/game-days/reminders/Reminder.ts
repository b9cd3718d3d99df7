import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { Messenger } from '../../changes';
import { Database, GameDayRow } from '../../database';
import { isInvited } from '../../records';
import { contentOf } from '../gameDayRows';
import { GameDayStore } from '../GameDayStore';
import { peopleIn } from '../involvement';

type Kind = 'week' | 'day';

const day = 24 * 60 * 60 * 1000;
const mostAtOnce = 500;

/**
 * Reminds everyone with a role of a game day, a week and a day before: once,
 * however many replicas there are, and once more when it is put off.
 */
export class Reminder {
  constructor(
    private readonly options: {
      database: Database;
      logger: LoggerService;
      messenger: Messenger;
      store: GameDayStore;
    },
  ) {}

  /**
   * @param now - epoch milliseconds
   * @param signal - ends it early
   */
  async remind(now: number, signal?: AbortSignal): Promise<void> {
    const { knex } = this.options.database;
    const rows = await knex<GameDayRow>('game_days')
      .where('status', 'planned')
      .whereNull('deleted_at')
      .where('scheduled_at', '>', now)
      .where('scheduled_at', '<=', now + 7 * day)
      .orderBy(['scheduled_at', 'id'])
      .limit(mostAtOnce);
    for (const row of rows) {
      signal?.throwIfAborted();
      await this.remindOf(row, now);
    }
  }

  // What could not be told is tried again the next time.
  private async remindOf(row: GameDayRow, now: number): Promise<void> {
    const kind = kindOf(row, now);
    if (!kind || !(await this.claim(row, kind, now))) {
      return;
    }
    try {
      await this.tell(row, kind);
    } catch (error) {
      await this.options.database
        .knex('game_day_reminders')
        .where(keyOf(row, kind))
        .delete();
      this.options.logger.warn(
        `Could not remind of game day ${
          row.id
        }; it will be tried again: ${stringifyError(error)}`,
      );
    }
  }

  private async tell(row: GameDayRow, kind: Kind): Promise<void> {
    const { messenger } = this.options;
    const at = DateTime.fromMillis(Number(row.scheduled_at), { zone: 'utc' });
    await messenger.tell(
      { type: 'game-day', id: row.id },
      {
        to: await this.findPeople(row),
        title: `Game day #${row.number} is on ${at.toFormat(
          'yyyy-MM-dd HH:mm',
        )} UTC`,
        description: row.title,
        link: `/game-days/${row.id}`,
        topic: 'game-day-reminder',
      },
      { scope: `${row.id} ${kind} ${row.scheduled_at}` },
    );
  }

  // Who was named by nobody involved is told of no time that is not announced.
  private async findPeople(row: GameDayRow): Promise<string[]> {
    const { database, store } = this.options;
    const named = peopleIn(contentOf(row));
    if (row.announced) {
      return named;
    }
    const peopleOf = await store.findPeople(database.knex, [row.id]);
    return named.filter(ref => isInvited(peopleOf(row.id), [ref]));
  }

  private async claim(
    row: GameDayRow,
    kind: Kind,
    now: number,
  ): Promise<boolean> {
    const claimed = await this.options.database
      .knex('game_day_reminders')
      .insert({ ...keyOf(row, kind), sent_at: now })
      .onConflict(['game_day_id', 'kind', 'scheduled_at'])
      .ignore()
      .returning('kind');
    return claimed.length > 0;
  }
}

// What is planned for tomorrow is not a week away.
function kindOf({ scheduled_at }: GameDayRow, now: number): Kind | undefined {
  const left = Number(scheduled_at) - now;
  if (left <= day) {
    return 'day';
  }
  return left > 2 * day ? 'week' : undefined;
}

function keyOf({ id, scheduled_at }: GameDayRow, kind: Kind) {
  return { game_day_id: id, kind, scheduled_at };
}
