import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { CheckedHealth } from './CheckedHealth';
import { readinessChecksServiceRef } from './readinessChecksServiceRef';

/**
 * Backstage's health service, whose readiness also asks what plugins added to
 * {@link readinessChecksServiceRef}: while something is away,
 * `/.backstage/health/v1/readiness` answers 503 and names it. Backstage's own
 * cannot be added to, so that a portal takes this one instead:
 * `backend.add(rootHealthServiceFactory)`.
 *
 * @public
 */
export const rootHealthServiceFactory = createServiceFactory({
  service: coreServices.rootHealth,
  deps: {
    checks: readinessChecksServiceRef,
    lifecycle: coreServices.rootLifecycle,
    logger: coreServices.rootLogger,
  },
  factory: services => new CheckedHealth(services),
});
