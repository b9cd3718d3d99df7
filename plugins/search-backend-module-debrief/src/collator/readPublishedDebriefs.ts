import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  type Debrief,
  debriefEndpoints,
  type PagePosition,
  readAnswer,
  readItems,
  toRequest,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * Reads published and closed debriefs page by page, in the order of their
 * numbers, so that one published meanwhile neither repeats nor hides another.
 *
 * @throws ResponseError when the debrief backend refuses or fails.
 */
export function readPublishedDebriefs(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): AsyncGenerator<Debrief> {
  return readItems(position => readPage(options, position));
}

async function readPage(
  { auth, discovery }: { auth: AuthService; discovery: DiscoveryService },
  position: PagePosition,
) {
  const endpoint = debriefEndpoints.list;
  const { path, headers } = toRequest(endpoint, {
    query: { status: ['published', 'closed'], order: 'number', ...position },
  });
  const baseUrl = await discovery.getBaseUrl('debrief');
  // A token per page: reading all of them can outlive one.
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
