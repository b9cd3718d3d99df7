import type { ChangeSignal } from '@debrief/backstage-plugin-debrief-common';
import { focusManager, Query, QueryClient } from '@tanstack/react-query';
import { isOfOneOwner, isOwnerKey, queryKeys } from '../queryKeys';
import { isKnown } from './isKnown';

/**
 * Reads again what changes may have touched, as far as a page shows it; the
 * rest when a page does. A page that nobody looks at waits until somebody does.
 */
export async function readAgain(
  client: QueryClient,
  signals: ChangeSignal[],
): Promise<void> {
  const news = signals.filter(it => !isKnown(client, it));
  const owners = new Set(news.map(it => it.owner.id));
  await client.invalidateQueries({
    queryKey: queryKeys.all,
    refetchType: focusManager.isFocused() ? 'active' : 'none',
    predicate: query => !isOfOneOwner(query.queryKey) || isAbout(query, owners),
  });
}

/** Whether it was read of one of these; which may go by its number. */
function isAbout({ queryKey, state }: Query, ids: ReadonlySet<string>) {
  const id = isOwnerKey(queryKey) ? idOf(state.data) : undefined;
  return ids.has(id ?? String(queryKey[2]));
}

function idOf(owner: unknown): string | undefined {
  return owner instanceof Object && 'id' in owner
    ? String(owner.id)
    : undefined;
}
