import { Task } from '../../house';
import { Reminder } from './Reminder';

/** Reminds of what comes, by one replica at a time. */
export function remindTask(reminder: Reminder): Task {
  return {
    id: 'remind-of-game-days',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    fn: signal => reminder.remind(Date.now(), signal),
  };
}
