import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  maximumPageLimit,
  pageSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { type CollatedDebrief, collatedDebriefSchema } from './debriefDocument';

const pageOfDebriefsSchema = pageSchema(collatedDebriefSchema);

/**
 * Reads published and closed debriefs page by page, in the order of their
 * numbers, so that one published meanwhile neither repeats nor hides another.
 *
 * @throws ResponseError when the debrief backend refuses or fails.
 */
export async function* readPublishedDebriefs(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): AsyncGenerator<CollatedDebrief> {
  let cursor: string | undefined;
  do {
    const page = await readPage(options, cursor);
    yield* page.items;
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
}

async function readPage(
  { auth, discovery }: { auth: AuthService; discovery: DiscoveryService },
  cursor: string | undefined,
) {
  const query = new URLSearchParams({
    status: 'published,closed',
    order: 'number',
    limit: String(maximumPageLimit),
    ...(cursor && { cursor }),
  });
  const baseUrl = await discovery.getBaseUrl('debrief');
  // A token per page: reading all of them can outlive one.
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'debrief',
  });
  const response = await fetch(`${baseUrl}/debriefs?${query}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return pageOfDebriefsSchema.parse(await response.json());
}
