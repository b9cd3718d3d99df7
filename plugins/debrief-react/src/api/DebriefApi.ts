import { createApiRef } from '@backstage/core-plugin-api';
import type {
  Endpoint,
  EndpointArguments,
  ReceivedOf,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * The debrief backend, as the frontends see it.
 *
 * @public
 */
export interface DebriefApi {
  /**
   * Calls an endpoint of the model: `api.call(debriefEndpoints.get, { id })`.
   * What is answered was parsed by the endpoint.
   *
   * @throws {@link StaleVersionError} when somebody else changed it first,
   *   `ResponseError` for everything else that the backend refuses, and
   *   `UnreadableAnswerError` when it answers something else
   */
  call<const E extends Endpoint>(
    endpoint: E,
    ...args: EndpointArguments<E>
  ): Promise<ReceivedOf<E>>;
}

/** Where a page finds the {@link DebriefApi}. @public */
export const debriefApiRef = createApiRef<DebriefApi>({
  id: 'plugin.debrief.service',
});
