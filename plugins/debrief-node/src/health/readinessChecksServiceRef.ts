import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/**
 * Something without which a backend cannot answer: a database, another system.
 *
 * @public
 */
export interface ReadinessCheck {
  /** Told to whoever asks whether the backend is ready: `debrief-database`. */
  id: string;
  /** Rejects while it is away. */
  check(): Promise<void>;
}

/**
 * What has to be there for the backend to be ready.
 *
 * @public
 */
export interface ReadinessChecksService {
  add(check: ReadinessCheck): void;
  list(): readonly ReadinessCheck[];
}

/**
 * Where plugins say what they cannot do without. It counts in a portal that has
 * {@link rootHealthServiceFactory}.
 *
 * @public
 */
export const readinessChecksServiceRef =
  createServiceRef<ReadinessChecksService>({
    id: 'debrief.readiness-checks',
    scope: 'root',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: {},
        factory: () => {
          const checks: ReadinessCheck[] = [];
          return {
            add: check => {
              checks.push(check);
            },
            list: () => checks,
          };
        },
      }),
  });
