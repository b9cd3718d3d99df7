import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  type Endpoint,
  type EndpointArguments,
  readAnswer,
  type ReceivedOf,
  toRequest,
} from '@debrief/backstage-plugin-debrief-common';

/** How the search plugin gets to the debrief backend. */
export interface DebriefBackend {
  auth: AuthService;
  discovery: DiscoveryService;
}

/**
 * Asks the debrief backend as the search plugin.
 *
 * @throws ResponseError when it refuses or fails.
 */
export async function askDebriefBackend<const E extends Endpoint>(
  { auth, discovery }: DebriefBackend,
  endpoint: E,
  ...args: EndpointArguments<E>
): Promise<ReceivedOf<E>> {
  const { path, headers } = toRequest(endpoint, ...args);
  const baseUrl = await discovery.getBaseUrl('debrief');
  // A token per request: reading all pages can outlive one.
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'debrief',
  });
  const response = await fetch(`${baseUrl}${path}`, {
    headers: { ...headers, Authorization: `Bearer ${token}` },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return readAnswer(endpoint, response);
}
