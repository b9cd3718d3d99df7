import { House } from './House';
import { Room } from './Room';

/** What has to be done about what every room builds on. */
export function tend({
  database,
  decisions,
  idempotency,
  publisher,
}: House): Room {
  return {
    checks: [{ id: 'debrief-database', check: () => database.check() }],
    tasks: [
      {
        id: 'forget-idempotency-keys',
        frequency: { hours: 1 },
        timeout: { minutes: 5 },
        fn: () => idempotency.forgetOld(Date.now()),
      },
      {
        id: 'forget-read-decisions',
        frequency: { hours: 24 },
        timeout: { minutes: 5 },
        fn: () => decisions.forgetOld(),
      },
      {
        // What a process that ended before could not tell any more.
        id: 'publish-changes',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        fn: () => publisher.publish(),
      },
    ],
    close: () => publisher.close(),
  };
}
